import torch
from torch.nn import functional as F

target = torch.tensor([0])
for lead in (1.0, 5.0, 20.0):
    scores = torch.tensor([[lead, 0.0, 0.0]], requires_grad=True)
    loss = F.multi_margin_loss(scores.softmax(dim=1), target)
    (gradient,) = torch.autograd.grad(loss, scores)
    print(f"lead {lead:<4g} loss {loss:.4f}, gradient {gradient[0, 0]:.0e}")

hopeless = torch.tensor([[-20.0, 0.0, 0.0]], requires_grad=True)
loss = F.multi_margin_loss(hopeless.softmax(dim=1), target)
(gradient,) = torch.autograd.grad(loss, hopeless)
print(f"wrong by 20: loss {loss:.4f}, gradient {gradient[0, 0]:.0e}")
