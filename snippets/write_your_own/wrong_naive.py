import torch


def log_cosh(input, target):
    return torch.log(torch.cosh(input - target)).mean()


for error in [1.0, 80.0, 100.0]:
    input = torch.tensor([error], requires_grad=True)
    loss = log_cosh(input, torch.zeros(1))
    loss.backward()
    print(error, loss.item(), input.grad.item())
