import torch
from torch import nn

fixed = torch.tensor([1.0, 0.0], dtype=torch.float64)
print("angle     y = 1: loss, gradient     y = -1: loss, gradient")
for degrees in [180.0, 179.0, 135.0, 90.0, 45.0, 1.0, 0.0]:
    angle = torch.tensor(degrees, dtype=torch.float64).deg2rad()
    row = f"{degrees:>4.0f}°"
    for label in [1.0, -1.0]:
        x = torch.stack([angle.cos(), angle.sin()]).requires_grad_()
        loss = nn.CosineEmbeddingLoss()(x, fixed, torch.tensor(label))
        loss.backward()
        row += f"     {loss.item():<8.4f} {x.grad.norm().item():<8.4f}"
    print(row.rstrip())
