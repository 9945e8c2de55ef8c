import torch
from torch import nn

logits = torch.zeros(2, 2)
target = torch.tensor([[1.0, 0.0], [1.0, 1.0]])
real = torch.tensor([[True, True], [True, False]])
weight = real.float()

plain = nn.BCEWithLogitsLoss()(logits, target)
weighted = nn.BCEWithLogitsLoss(weight=weight)(logits, target)
loss = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
print(f"mean:               {plain.item():.4f}")
print(f"mean, weight 0 / 1: {weighted.item():.4f}")
print(f"real elements only: {loss[real].mean().item():.4f}")
