import torch
from log_cosh import log_cosh_loss

input = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
target = torch.tensor([0.0, 1.0, float("nan")])
valid = ~target.isnan()
safe = torch.where(valid, target, 0)
loss = log_cosh_loss(input, safe, reduction="none")
loss = torch.where(valid, loss, 0).sum() / valid.sum().clamp(min=1)
loss.backward()
print(loss.item(), input.grad)
