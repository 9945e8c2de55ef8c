import torch
from torch import nn

loss = nn.GaussianNLLLoss(reduction="batchmean")
loss(torch.zeros(2), torch.ones(2), torch.ones(2))
