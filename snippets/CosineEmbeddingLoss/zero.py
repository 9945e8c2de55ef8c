import torch
from torch import nn

loss = nn.CosineEmbeddingLoss(reduction="none")
other = torch.tensor([[1.0, 0.0]])
for length in [1.0, 0.01, 1e-4, 1e-6, 0.0]:
    x = torch.tensor([[0.0, length]], requires_grad=True)
    value = loss(x, other, torch.ones(1))
    value.sum().backward()
    gradient = x.grad.norm().item()
    print(f"length {length:<6g} loss {value.item():.4f} gradient {gradient:.0f}")
apart = loss(torch.zeros(1, 2), other, -torch.ones(1))
print("zero vector, not alike:", apart.item())
