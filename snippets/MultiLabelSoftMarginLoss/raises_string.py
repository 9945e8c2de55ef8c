from torch import nn

nn.MultiLabelSoftMarginLoss("none")
