from torch import nn

nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4], reduction="sum")
