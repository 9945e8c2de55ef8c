import torch
from torch.nn import functional as F

target = torch.tensor([[1.0, 1.0, 0.0, 0.0]])
losses = [F.multilabel_soft_margin_loss, F.binary_cross_entropy_with_logits]
for loss in losses:
    x = torch.tensor([[10.0, 20.0, -10.0, -20.0]], requires_grad=True)
    (4 * loss(x, target)).backward()
    print(loss.__name__, [f"{g:.1e}" for g in x.grad[0].tolist()])
