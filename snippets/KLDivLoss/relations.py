import torch
from torch.distributions import Categorical, kl_divergence
from torch.nn import functional as F

torch.manual_seed(0)
z = torch.randn(64, 5, dtype=torch.float64)
p = torch.randn(64, 5, dtype=torch.float64).softmax(dim=1)
y = torch.randint(0, 5, (64,))
log_q = z.log_softmax(dim=1)
kl = F.kl_div(log_q, p, reduction="none").sum(dim=1)

entropy = -(p * p.log()).sum(dim=1)
soft = F.cross_entropy(z, p, reduction="none")
print(f"cross entropy − H(p)  {(kl - (soft - entropy)).abs().max():.0e}")

exact = kl_divergence(Categorical(p), Categorical(logits=z))
print(f"torch.distributions   {(kl - exact).abs().max():.0e}")

one_hot = F.one_hot(y, 5).double()
kl = F.kl_div(log_q, one_hot, reduction="none").sum(dim=1)
hard = F.cross_entropy(z, y, reduction="none")
print(f"one-hot: cross entropy {(kl - hard).abs().max():.0e}")
