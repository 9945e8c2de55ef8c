import torch
from torch.nn import functional as F

scores = torch.tensor([[0.5, 0.0, -1.0], [0.0, 0.0, 0.0]])
target = torch.tensor([0, 0])

for margin in (0.0, 0.25, 1.0, 10.0):
    loss = F.multi_margin_loss(scores, target, margin=margin, reduction="none")
    print(f"margin {margin:<5g} separated {loss[0]:.3f}, all equal {loss[1]:.3f}")

for unit in (1.0, 10.0):
    loss = F.multi_margin_loss(unit * scores, target, margin=unit, reduction="none")
    print(f"scores and margin times {unit:g}:", loss.tolist())
