import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.5])
target = torch.tensor([1.0, 0.0, 0.0])
print(f"{nn.BCEWithLogitsLoss()(logits, target).item():.4f}")
print(f"{nn.BCEWithLogitsLoss()(-logits, 1 - target).item():.4f}")
print(f"{nn.BCEWithLogitsLoss()(-logits, target).item():.4f}")
