import torch
from torch import nn

loss = nn.CrossEntropyLoss(label_smoothing=10)
loss(torch.zeros(3, 5), torch.tensor([0, 1, 2]))
