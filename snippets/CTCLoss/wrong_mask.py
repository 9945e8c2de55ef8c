import torch
from torch.nn import functional as F

logits = torch.zeros(3, 4, requires_grad=True)
unused = torch.tensor([False, False, False, True])
log_probs = logits.masked_fill(unused, -torch.inf).log_softmax(1)
loss = F.ctc_loss(log_probs, torch.tensor([1]), (3,), (1,))
loss.backward()
print(f"{loss:.4f}", logits.grad[0])
