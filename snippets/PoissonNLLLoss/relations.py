import torch
from torch.distributions import Poisson
from torch.nn import functional as F

torch.manual_seed(0)
log_rate = torch.randn(1000, dtype=torch.float64)
count = torch.poisson(torch.full((1000,), 4.0, dtype=torch.float64))


def compare(name, a, b):
    print(f"{name:<26} {(a - b).abs().max().item():.0e}")


def loss(x, **options):
    return F.poisson_nll_loss(x, count, reduction="none", **options)


exact = -Poisson(log_rate.exp()).log_prob(count)
compare("log_prob, less ln y!", loss(log_rate), exact - torch.lgamma(count + 1))
by_rate = loss(log_rate.exp(), log_input=False, eps=0.0)
compare("log_input=False", loss(log_rate), by_rate)
rate = log_rate.exp()
deviance = 2 * (torch.xlogy(count, count / rate) - count + rate)
lowest = count - torch.xlogy(count, count)
compare("deviance", 2 * (loss(log_rate) - lowest), deviance)

n = count.sum()
shift = n.log() - log_rate.logsumexp(0)
total = loss(log_rate + shift).sum()
cross_entropy = -(count * F.log_softmax(log_rate, dim=0)).sum()
compare("CrossEntropyLoss", total, cross_entropy + n - n * n.log())
