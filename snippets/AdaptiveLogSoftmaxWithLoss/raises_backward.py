import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4])
loss = model(torch.randn(3, 8), torch.tensor([1, 2, 3]))
loss.backward()
