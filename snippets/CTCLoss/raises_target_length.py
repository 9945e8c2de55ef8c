import torch
from torch.nn import functional as F

log_probs = torch.zeros(5, 1, 4).log_softmax(2)
targets = torch.tensor([[1, 2]])
F.ctc_loss(log_probs, targets, torch.tensor([5]), torch.tensor([3]))
