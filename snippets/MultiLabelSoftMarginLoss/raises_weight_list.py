from torch import nn

nn.MultiLabelSoftMarginLoss(weight=[1.0, 2.0, 3.0])
