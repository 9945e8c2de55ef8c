import torch
from log_cosh import log_cosh_loss

for error in [1e-4, 1.0, 80.0, 100.0]:
    input = torch.tensor([error], requires_grad=True)
    loss = log_cosh_loss(input, torch.zeros(1))
    loss.backward()
    print(error, loss.item(), input.grad.item())
