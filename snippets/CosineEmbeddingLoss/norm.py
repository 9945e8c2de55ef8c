import torch
from torch import nn

x = torch.tensor([[0.0, 1.0]], requires_grad=True)
other, alike = torch.tensor([[1.0, 0.0]]), torch.ones(1)
optimizer = torch.optim.SGD([x], lr=1.0)
for step in range(5):
    loss = nn.CosineEmbeddingLoss()(x, other, alike)
    print(f"step {step}  loss {loss.item():.4f}  length {x.norm().item():.4f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
