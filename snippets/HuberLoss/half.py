import torch
from torch.nn import functional as F

target = torch.zeros(4, dtype=torch.float16)
for delta in [0.01, 1.0, 100.0]:
    error = torch.tensor([5e-5, 0.5, 300.0, 60000.0], dtype=torch.float16)
    error.requires_grad_()
    value = F.huber_loss(error, target, reduction="none", delta=delta)
    value.sum().backward()
    print(f"delta={delta:<4g} loss    ", [f"{v:.4g}" for v in value.tolist()])
    print(f"{'':<10} gradient", [f"{g:.4g}" for g in error.grad.tolist()])
