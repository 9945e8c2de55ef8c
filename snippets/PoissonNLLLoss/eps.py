import torch
from torch import nn

for eps in [1e-8, 1e-3, 0.0]:
    rate = torch.zeros(2, requires_grad=True)
    count = torch.tensor([0.0, 1.0])
    loss = nn.PoissonNLLLoss(log_input=False, eps=eps, reduction="none")(rate, count)
    loss.sum().backward()
    gradient = [f"{g:.4g}" for g in rate.grad.tolist()]
    print(f"eps={eps:g}", [f"{v:.4f}" for v in loss.tolist()], gradient)
