import torch
from torch import nn

input = torch.tensor([[0.3, 0.7, 0.8]])
target = torch.tensor([[0.0, 1.0, 1.0]])

for weight in [[1.0, 1.0, 1.0], [1.0, 1.0, 5.0], [10.0, 10.0, 10.0]]:
    loss = nn.MultiLabelSoftMarginLoss(weight=torch.tensor(weight))
    print(weight, "loss", round(loss(input, target).item(), 4))
