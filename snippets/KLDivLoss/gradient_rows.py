import torch
from torch.nn import functional as F

torch.set_printoptions(precision=4, sci_mode=False)
logits = torch.tensor([[2.0, 1.0, 1.0], [1.0, 1.0, 2.0]]).log().requires_grad_()
target = torch.tensor([[0.25, 0.50, 0.25], [0.50, 0.50, 0.00]])

log_q = F.log_softmax(logits, dim=1)
log_q.retain_grad()
F.kl_div(log_q, target, reduction="sum").backward()
print("d loss / d log_q  =\n", log_q.grad)
print("d loss / d logits =\n", logits.grad)
print("softmax − target  =\n", logits.detach().softmax(dim=1) - target)
