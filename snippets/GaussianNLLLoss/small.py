import torch
from torch.nn import functional as F

for dtype in [torch.float32, torch.float16]:
    for v in [1.0, 1e-3, 1e-6, 0.0]:
        input = torch.ones(1, dtype=dtype, requires_grad=True)
        var = torch.tensor([v], dtype=dtype, requires_grad=True)
        loss = F.gaussian_nll_loss(input, 0 * input.detach(), var)
        loss.backward()
        name = str(dtype).removeprefix("torch.")
        slopes = f"{input.grad.item():.4g}, {var.grad.item():.4g}"
        print(f"{name} var={v:<6g} loss {loss.item():.6g}, gradients {slopes}")
