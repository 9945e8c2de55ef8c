import torch
from torch import nn

nn.MultiLabelSoftMarginLoss()(torch.zeros(2, 3), torch.tensor([0, 2]))
