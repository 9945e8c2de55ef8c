import torch
from torch.nn import functional as F

scores = torch.tensor([[0.0, 1.5, 0.0], [2.0, 1.5, 0.0], [0.0, 0.5, 2.0]])
target = torch.tensor([0, 0, 1])
weight = torch.tensor([4.0, 1.0, 1.0])

plain = F.multi_margin_loss(scores, target, p=2, reduction="none")
weighted = F.multi_margin_loss(scores, target, p=2, weight=weight, reduction="none")
print("plain:   ", [round(v, 3) for v in plain.tolist()])
print("weighted:", [round(v, 3) for v in weighted.tolist()])
print("ratio:   ", (weighted / plain).tolist())

mean = F.multi_margin_loss(scores, target, p=2, weight=weight)
print(f"mean: {mean:.4f}")
print(f"sum / 3: {weighted.sum() / 3:.4f}")
print(f"sum / weights: {weighted.sum() / weight[target].sum():.4f}")
