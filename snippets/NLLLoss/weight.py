import torch
from torch.nn import functional as F

log_prob = torch.tensor([[0.5, 0.25, 0.25], [0.25, 0.5, 0.25]]).log()
target = torch.tensor([0, 2])
weight = torch.tensor([1.0, 1.0, 3.0])

loss = F.nll_loss(log_prob, target, weight, reduction="none")
print("weighted losses:", [round(v, 4) for v in loss.tolist()])
print("mean:          ", f"{F.nll_loss(log_prob, target, weight):.4f}")
print("sum / (1 + 3): ", f"{loss.sum() / weight[target].sum():.4f}")
print("none().mean(): ", f"{loss.mean():.4f}")
