import torch
from torch import nn

logits = torch.zeros(4)
target = torch.tensor([1.0, 0.0, 0.0, 0.0])
for pos_weight in [1.0, 3.0]:
    leaf = logits.clone().requires_grad_()
    options = {"pos_weight": torch.tensor(pos_weight)}
    loss = nn.BCEWithLogitsLoss(**options, reduction="none")(leaf, target)
    mean = nn.BCEWithLogitsLoss(**options)(leaf, target)
    mean.backward()
    print(f"pos_weight {pos_weight:.0f}: mean {mean.item():.4f}")
    print("  loss:        ", [round(v, 4) for v in loss.tolist()])
    print("  gradient x 4:", [round(4 * g, 2) for g in leaf.grad.tolist()])
