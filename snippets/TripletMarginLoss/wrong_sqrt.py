import torch


def distance(u, v):
    return (u - v).square().sum(dim=1).sqrt()


anchor = torch.tensor([[1.0, 2.0]], requires_grad=True)
positive = torch.tensor([[1.0, 2.0]])
negative = torch.tensor([[1.5, 2.0]])
gap = distance(anchor, positive) - distance(anchor, negative)
loss = (gap + 1.0).clamp(min=0).mean()
loss.backward()
print("loss:    ", loss.item())
print("gradient:", anchor.grad.tolist())
