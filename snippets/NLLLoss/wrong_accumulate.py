import torch
from torch.nn import functional as F

log_prob = torch.tensor([[0.5, 0.5], [0.5, 0.5], [0.5, 0.5], [0.9, 0.1]]).log()
target = torch.tensor([0, 0, 0, 1])
padded = torch.tensor([0, 0, -100, 1])

for y in [target, padded]:
    whole = F.nll_loss(log_prob, y)
    parts = [F.nll_loss(log_prob[i : i + 2], y[i : i + 2]) for i in (0, 2)]
    print(f"whole batch {whole:.4f}, mean of two means {sum(parts) / 2:.4f}")
