import torch
from torch import nn

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]], requires_grad=True)
target = torch.tensor([[0, 3, -1, -1]])

loss = nn.MultiLabelMarginLoss()(input, target)
(gradient,) = torch.autograd.grad(loss, input, create_graph=True)
gradient.pow(2).sum().backward()
