import torch
from torch import nn

target = torch.tensor([[1.0, 0.0, 1.0]])
input = torch.tensor([[20.0, -20.0, 20.0]])
print("probability:", [round(v, 3) for v in input.sigmoid()[0].tolist()])
print("loss:", round(nn.MultiLabelSoftMarginLoss()(input, target).item(), 4))
