import torch
from torch import nn

log_prob = torch.tensor([[0.75, 0.25]]).log()
target = torch.tensor([1])

for w in [1.0, 10.0, 100.0]:
    loss = nn.NLLLoss(weight=torch.tensor([1.0, w]))
    print(f"weight {w:g}: {loss(log_prob, target):.4f}")
