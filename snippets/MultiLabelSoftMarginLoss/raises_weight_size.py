import torch
from torch import nn

loss = nn.MultiLabelSoftMarginLoss(weight=torch.ones(4))
loss(torch.zeros(2, 3), torch.ones(2, 3))
