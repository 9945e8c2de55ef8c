import torch
from torch import nn

nn.MultiLabelSoftMarginLoss()(torch.tensor([[2, -1]]), torch.tensor([[1, 0]]))
