import torch
from torch.nn import functional as F

target = torch.tensor([0])
for lead in (-20.0, 1.0, 5.0):
    scores = torch.tensor([[lead, 0.0, 0.0]], requires_grad=True)
    loss = F.multi_margin_loss(scores, target)
    (gradient,) = torch.autograd.grad(loss, scores)
    same = F.multi_margin_loss(scores.log_softmax(dim=1), target)
    print(f"lead {lead:<4g} loss {loss:.4f}, gradient {gradient[0, 0]:.4f}")
    print(f"          after log_softmax {same:.4f}")
