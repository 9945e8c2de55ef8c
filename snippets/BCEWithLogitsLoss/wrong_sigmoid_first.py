import torch
from torch.nn import functional as F


def described(x, y):
    p = torch.sigmoid(x)
    return -(y * p.log() + (1 - y) * (1 - p).log())


for value, label in [(2.0, 1.0), (16.0, 0.0), (20.0, 0.0), (-120.0, 1.0)]:
    x, y = torch.tensor([value], requires_grad=True), torch.tensor([label])
    loss = described(x, y)
    loss.backward()
    print(f"x {value:.0f}, y {label:.0f}")
    print(f"  described    {loss.item():8.4f}, gradient {x.grad.item():.4f}")
    x.grad = None
    loss = F.binary_cross_entropy_with_logits(x, y)
    loss.backward()
    print(f"  torch        {loss.item():8.4f}, gradient {x.grad.item():.4f}")
