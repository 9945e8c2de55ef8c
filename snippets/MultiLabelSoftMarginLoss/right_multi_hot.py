import torch
from torch import nn
from torch.nn import functional as F

target = F.one_hot(torch.tensor([[0, 2]]), 4).amax(dim=1).float()
input = torch.zeros(1, 4, requires_grad=True)
nn.MultiLabelSoftMarginLoss()(input, target).backward()
print("target:  ", target.tolist())
print("gradient:", input.grad.tolist())
