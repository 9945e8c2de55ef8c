import torch
from from_scratch import focal_loss_grad

p = torch.tensor([0.01, 0.1, 0.3, 0.5, 0.7, 0.9, 0.99], dtype=torch.float64)
target = torch.ones(7, dtype=torch.float64)
rows = []
for share, x in zip(p.tolist(), p.logit(), strict=True):
    one = torch.ones_like(x)
    row = {"probability": share}
    for gamma in [0.5, 2.0, 5.0]:
        focal = focal_loss_grad(x, one, 0.5, gamma, "sum")
        plain = focal_loss_grad(x, one, 0.5, 0.0, "sum")
        row[f"γ = {gamma:g}"] = f"{focal / plain:.4f}"
    rows.append(row)
