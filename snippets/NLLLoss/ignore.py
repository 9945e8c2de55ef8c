import torch
from torch.nn import functional as F

log_prob = torch.tensor([[0.5, 0.5], [0.25, 0.75], [0.5, 0.5], [0.5, 0.5]]).log()
log_prob.requires_grad_()
target = torch.tensor([1, 0, -100, -100])

loss = F.nll_loss(log_prob, target, reduction="none")
mean = F.nll_loss(log_prob, target)
mean.backward()
print("losses:       ", [round(v, 4) for v in loss.tolist()])
print("mean:         ", f"{mean:.4f}")
print("none().mean():", f"{loss.mean():.4f}")
print("gradient:     ", log_prob.grad.tolist())
