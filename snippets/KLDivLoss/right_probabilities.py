import torch
from torch import nn
from torch.distributions import Categorical, kl_divergence

q = torch.tensor([[0.5, 0.3, 0.2], [0.2, 0.3, 0.5]])
p = torch.tensor([[0.9, 0.05, 0.05], [0.1, 0.7, 0.2]])

loss = nn.KLDivLoss(reduction="batchmean")(q.log(), p)
print(f"batchmean         {loss:.4f}")

independent = kl_divergence(Categorical(p), Categorical(q)).mean()
print(f"torch.distributions {independent:.4f}")
