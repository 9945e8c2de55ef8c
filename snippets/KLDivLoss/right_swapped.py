import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

p = torch.tensor([[0.7, 0.2, 0.1]])
log_q = torch.tensor([[1.0, 1.0, 0.0]]).log_softmax(dim=1)

print(F.kl_div(log_q, p, reduction="batchmean"))
print(kl_divergence(Categorical(p), Categorical(logits=log_q)))
