import torch
from torch import nn

input = torch.tensor([0.5, 0.5, 0.5])
target = torch.tensor([1.0, 1.0, 0.0])
weight = torch.tensor([3.0, 1.0, 0.0])

plain = nn.BCELoss(reduction="none")(input, target)
loss = nn.BCELoss(weight=weight, reduction="none")(input, target)
print("plain:   ", [round(v, 4) for v in plain.tolist()])
print("weighted:", [round(v, 4) for v in loss.tolist()])
print(f"mean:               {nn.BCELoss(weight=weight)(input, target).item():.4f}")
print(f"sum / weight.sum(): {(loss.sum() / weight.sum()).item():.4f}")
