import torch
from torch import nn

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0]])

nn.MultiLabelMarginLoss()(input, multi_hot)
