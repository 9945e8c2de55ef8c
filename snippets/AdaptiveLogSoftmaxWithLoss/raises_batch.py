import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4])
model(torch.randn(2, 5, 8), torch.randint(20, (10,)))
