import torch
from torch.nn import functional as F

log_prob = torch.tensor([[[0.99, 0.01], [0.99, 0.01]]]).log()
target = torch.tensor([[0, 0]])

print("(N, C, T):", f"{F.nll_loss(log_prob.transpose(1, 2), target):.4f}")
flat = F.nll_loss(log_prob.flatten(0, 1), target.flatten())
print("(N·T, C): ", f"{flat:.4f}")
