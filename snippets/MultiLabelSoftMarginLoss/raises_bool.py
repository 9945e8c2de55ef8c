import torch
from torch import nn

nn.MultiLabelSoftMarginLoss()(torch.zeros(2, 3), torch.ones(2, 3) > 0)
