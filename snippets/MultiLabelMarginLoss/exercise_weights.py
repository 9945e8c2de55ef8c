import torch
from torch.nn import functional as F

input = torch.zeros(3, 100)
counts = torch.tensor([[1], [10], [50]])
target = torch.arange(100).where(torch.arange(100) < counts, -1)

loss = F.multilabel_margin_loss(input, target, reduction="none")
pairs = counts * (100 - counts)
fair = loss * 100 / pairs.squeeze(1)
print("loss:    ", [round(v, 2) for v in loss.tolist()])
print("per pair:", [round(v, 2) for v in fair.tolist()])
