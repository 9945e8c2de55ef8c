import torch
from torch import nn

loss = nn.MultiLabelSoftMarginLoss(reduction="batchmean")
loss(torch.zeros(2, 3), torch.ones(2, 3))
