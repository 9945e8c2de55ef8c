import torch
from torch import nn

values = torch.tensor([-1000.0, -30.0, -5.0, 5.0])
for dtype in [torch.float32, torch.bfloat16, torch.float16]:
    x = values.clone().to(dtype).requires_grad_()
    loss = nn.BCEWithLogitsLoss(reduction="none")(x, torch.ones_like(x))
    loss.sum().backward()
    print(dtype)
    print("  loss:    ", [f"{v:.4g}" for v in loss.tolist()])
    print("  gradient:", [f"{g:.4g}" for g in x.grad.tolist()])
