import torch
from torch import nn

indices = torch.tensor([[0, 3, -1, -1]])
columns = indices.clamp(min=0)
is_label = (indices >= 0).float()
target = torch.zeros(1, 4).scatter_reduce(1, columns, is_label, "amax")

good = torch.tensor([[9.0, -9.0, -9.0, 9.0]])
bad = torch.tensor([[-9.0, 99.0, -99.0, -99.0]])
print("target:", target.tolist())
loss = nn.MultiLabelSoftMarginLoss()
print("right prediction:", round(loss(good, target).item(), 4))
print("absurd prediction:", round(loss(bad, target).item(), 4))
