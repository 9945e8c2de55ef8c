import torch
from torch import nn

for dtype in [torch.float32, torch.float64]:
    x = torch.zeros(1, dtype=dtype, requires_grad=True)
    nn.BCELoss()(x, torch.ones(1, dtype=dtype)).backward()
    print(f"{dtype!s:<14} gradient {x.grad.item():.10g}")
print(f"1 / gradient: {-1 / x.grad.item():.9g}")
print(f"1e-12 in float32: {torch.tensor(1e-12).double().item():.9g}")
