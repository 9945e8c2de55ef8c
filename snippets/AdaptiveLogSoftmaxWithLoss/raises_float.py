import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4])
model(torch.randn(3, 8), torch.tensor([1.0, 2.0, 3.0]))
