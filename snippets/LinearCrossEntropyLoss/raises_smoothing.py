from torch import nn

nn.LinearCrossEntropyLoss(4, 9, label_smoothing=-0.1)
