import torch
from torch.nn import functional as F

log_probs = torch.zeros(2, 5, 4).log_softmax(2)  # N, T, C
targets = torch.tensor([[1, 2], [3, 1]])
F.ctc_loss(log_probs, targets, torch.tensor([5, 5]), torch.tensor([2, 2]))
