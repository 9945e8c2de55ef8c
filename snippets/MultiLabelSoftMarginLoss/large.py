import torch
from torch.nn import functional as F

input = torch.tensor([[1e4, -1e4]], requires_grad=True)
target = torch.tensor([[0.0, 1.0]])
loss = F.multilabel_soft_margin_loss(input, target)
loss.backward()
print("loss:", loss.item(), "gradient:", input.grad.tolist())
soft = F.soft_margin_loss(input.detach(), 2 * target - 1)
print("SoftMarginLoss:", soft.item())
infinite = torch.tensor([[float("inf")]])
one = torch.ones(1, 1)
print("x = inf, y = 1:", F.multilabel_soft_margin_loss(infinite, one).item())
