import torch
from torch.nn import functional as F

inf = torch.inf
logits = torch.tensor([[1.0, 0.0, -inf]], requires_grad=True)
log_p = torch.tensor([[0.0, 1.0, -inf]]).log_softmax(dim=1)

lowest = torch.finfo(logits.dtype).min
log_q = logits.log_softmax(dim=1).clamp(min=lowest)
log_p = log_p.clamp(min=lowest)
loss = F.kl_div(log_q, log_p, reduction="batchmean", log_target=True)
loss.backward()
print(f"{loss:.4f}", logits.grad)
