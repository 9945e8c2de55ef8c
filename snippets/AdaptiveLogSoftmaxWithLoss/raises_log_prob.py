import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4])
model.log_prob(torch.randn(8))
