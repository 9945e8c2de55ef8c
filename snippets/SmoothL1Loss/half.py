import torch
from torch.nn import functional as F

target = torch.zeros(4, dtype=torch.float16)
for loss in [F.mse_loss, F.smooth_l1_loss]:
    error = torch.tensor([5e-5, 0.5, 300.0, 60000.0], dtype=torch.float16)
    error.requires_grad_()
    value = loss(error, target, reduction="none")
    value.sum().backward()
    print(f"{loss.__name__:<15} loss", [f"{v:.6g}" for v in value.tolist()])
    print(f"{'gradient':>20}", [f"{g:.4g}" for g in error.grad.tolist()])
