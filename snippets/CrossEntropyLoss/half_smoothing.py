import torch
from torch.nn import functional as F

right = torch.tensor([0])
for C, epsilon in [(2, 0.1), (2, 0.5), (2, 1.0), (10, 0.1)]:
    p = torch.full((1, C), epsilon / C)
    p[0, 0] += 1 - epsilon
    x = p.log().requires_grad_()
    loss = F.cross_entropy(x, right, label_smoothing=epsilon)
    loss.backward()
    best = f"right {p[0, 0]:.3f}, each other {p[0, 1]:.3f}"
    print(f"C = {C:<2} ε = {epsilon:<3}  {best}, gradient {x.grad.abs().max():.4f}")

x = torch.tensor([[2.0, 0.0]])
for epsilon in (0.0, -0.1):
    loss = F.cross_entropy(x, right, label_smoothing=epsilon)
    print(f"ε = {epsilon:<4}  loss {loss.item():.4f}")
