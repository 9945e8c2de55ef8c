import torch
from log_cosh import log_cosh_loss

input = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
target = torch.tensor([0.0, 1.0, float("nan")])
loss = log_cosh_loss(input, target, reduction="none")
loss = torch.where(target.isnan(), 0, loss).mean()
loss.backward()
print(loss.item(), input.grad)
