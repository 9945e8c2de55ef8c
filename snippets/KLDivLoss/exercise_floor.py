import torch
from torch.nn import functional as F

p = torch.tensor([[0.6, 0.3, 0.1]])
logits = p.log()

print(f"cross entropy {F.cross_entropy(logits, p):.4f}")
kl = F.kl_div(logits.log_softmax(dim=1), p, reduction="batchmean")
print(f"KL            {kl.abs():.4f}")
print(f"entropy       {-(p * p.log()).sum():.4f}")
