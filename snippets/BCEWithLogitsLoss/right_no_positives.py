import torch
from torch import nn

target = torch.tensor([[1.0, 0.0], [0.0, 0.0], [0.0, 0.0], [1.0, 0.0]])
positives = target.sum(dim=0)
weight = (len(target) - positives) / positives.clamp(min=1)
logits = torch.zeros(4, 2)
print(weight)
print(nn.BCEWithLogitsLoss(pos_weight=weight)(logits, target))
