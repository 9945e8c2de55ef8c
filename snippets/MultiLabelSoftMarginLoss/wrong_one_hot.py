import torch
from torch import nn
from torch.nn import functional as F

# a photo with the labels 0 and 2, of four
target = F.one_hot(torch.tensor([0]), 4).float()
input = torch.zeros(1, 4, requires_grad=True)
nn.MultiLabelSoftMarginLoss()(input, target).backward()
print("target:  ", target.tolist())
print("gradient:", input.grad.tolist())
