import torch
from torch.nn import functional as F

target = torch.tensor([[0.7, 0.2, 0.1]])
logits = torch.tensor([[2.0, 0.5, -1.0]])

for shift in (-10.0, 0.0, 10.0):
    loss = F.kl_div(logits + shift, target, reduction="batchmean")
    print(f"shift {shift:+5.1f}  loss {loss:8.4f}")
