import torch
from torch import nn

log_prob = torch.tensor([0.0, -1.0, -2.0], requires_grad=True)
loss = nn.NLLLoss()(log_prob, torch.tensor([1]))
print("forward:", loss.item())
loss.backward()
