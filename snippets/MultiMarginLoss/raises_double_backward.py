import torch
from torch import nn

input = torch.tensor([[2.0, 0.5, 1.5]], requires_grad=True)
target = torch.tensor([0])

loss = nn.MultiMarginLoss(p=2)(input, target)
(gradient,) = torch.autograd.grad(loss, input, create_graph=True)
gradient.pow(2).sum().backward()
