from torch import nn

print("reduction:", nn.MultiLabelSoftMarginLoss(size_average=False).reduction)
