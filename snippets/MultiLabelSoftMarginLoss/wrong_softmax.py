import torch
from torch import nn

target = torch.tensor([[1.0, 0.0, 1.0]])
input = torch.tensor([[20.0, -20.0, 20.0]])
softmax = input.softmax(dim=1)
print("fed:", [round(v, 3) for v in softmax[0].tolist()])
print("probability:", [round(v, 3) for v in softmax.sigmoid()[0].tolist()])
print("loss:", round(nn.MultiLabelSoftMarginLoss()(softmax, target).item(), 4))
