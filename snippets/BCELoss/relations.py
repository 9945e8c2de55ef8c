import torch
from torch.distributions import Bernoulli, kl_divergence
from torch.nn import functional as F

torch.manual_seed(0)
z = 20 * torch.rand(1000, dtype=torch.float64) - 10
x, y = torch.rand(2, 1000, dtype=torch.float64).clamp(0.01, 0.99)
label = y.round()
two = torch.stack([1 - x, x], dim=1).log()


def bce(input, target):
    return F.binary_cross_entropy(input, target, reduction="none")


def compare(name, a, b):
    print(f"{name:<30} {(a - b).abs().max().item():.0e}")


compare("-Bernoulli.log_prob", bce(x, label), -Bernoulli(x).log_prob(label))
logits = F.binary_cross_entropy_with_logits(z, y, reduction="none")
compare("BCEWithLogitsLoss, |z| < 10", bce(z.sigmoid(), y), logits)
nll = F.nll_loss(two, label.long(), reduction="none")
compare("NLLLoss of two columns", bce(x, label), nll)
divergence = kl_divergence(Bernoulli(y), Bernoulli(x))
compare("KL divergence + entropy", bce(x, y), divergence + bce(y, y))
compare("1 - x against 1 - y", bce(1 - x, 1 - y), bce(x, y))
gap = bce(x, label) - (x - label).abs()
print(f"least loss - |x - y|: {gap.min().item():.1e}")
