import torch
from torch import nn

input = torch.tensor([0.0, 0.0, 1.0, 0.5])
target = torch.tensor([1.0, 0.0, 1.0, 1.0])
for dtype in [torch.float32, torch.bfloat16, torch.float16]:
    x = input.clone().to(dtype).requires_grad_()
    loss = nn.BCELoss(reduction="none")(x, target.to(dtype))
    loss.sum().backward()
    print(dtype)
    print("  loss:    ", [round(v, 3) + 0.0 for v in loss.tolist()])
    print("  gradient:", [f"{g:.3g}" for g in x.grad.tolist()])
