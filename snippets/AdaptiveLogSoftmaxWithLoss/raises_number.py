from torch import nn

nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=100, cutoffs=10)
