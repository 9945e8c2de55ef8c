import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4])
model(torch.randn(3, 20), torch.tensor([1, 2, 3]))
