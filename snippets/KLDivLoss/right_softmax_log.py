import torch
from torch.nn import functional as F

logits = torch.tensor([[0.0, 104.0]], requires_grad=True)
target = torch.tensor([[0.5, 0.5]])

log_q = F.log_softmax(logits, dim=1)
loss = F.kl_div(log_q, target, reduction="batchmean")
loss.backward()
print(f"loss {loss:.4f}")
print("gradient", logits.grad)
