import torch
from torch.nn import functional as F

# one sentence of two words, two classes: both words are surely of class 0
log_prob = torch.tensor([[[0.99, 0.01], [0.99, 0.01]]]).log()
target = torch.tensor([[0, 0]])

print("(N, T, C):", f"{F.nll_loss(log_prob, target):.4f}")
