import torch
from torch.nn import functional as F

log_q = torch.tensor([[1.0, 0.0, -1.0]]).log_softmax(dim=1)
teacher = torch.tensor([[0.0, 1.0, -200.0]], requires_grad=True)

p = teacher.softmax(dim=1)
loss = F.kl_div(log_q, p, reduction="batchmean")
print(f"probabilities     {loss:.4f}", *torch.autograd.grad(loss, teacher))

log_p = teacher.log_softmax(dim=1)
loss = F.kl_div(log_q, log_p, reduction="batchmean", log_target=True)
print(f"log-probabilities {loss:.4f}", *torch.autograd.grad(loss, teacher))
