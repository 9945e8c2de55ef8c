import torch
from torch.nn import functional as F

error = torch.tensor([0.05])
for eps in [1e-6, 1e-4, 0.01]:
    input = error.clone().requires_grad_()
    var = torch.zeros(1, requires_grad=True)
    loss = F.gaussian_nll_loss(input, torch.zeros(1), var, eps=eps)
    loss.backward()
    slopes = f"for input {input.grad.item():.4g}, for var {var.grad.item():.4g}"
    print(f"eps={eps:g}: loss {loss.item():.3f}, {slopes}")
