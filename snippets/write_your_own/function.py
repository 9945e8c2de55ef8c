import torch
from torch import Tensor


def log_cosh(input: Tensor, target: Tensor) -> Tensor:
    return torch.log(torch.cosh(input - target)).mean()


input = torch.tensor([0.5, -1.0, 3.0], requires_grad=True)
target = torch.tensor([0.0, -1.0, 1.0])
loss = log_cosh(input, target)
loss.backward()
print(loss.item(), input.grad)
print((input - target).detach().tanh() / 3)
