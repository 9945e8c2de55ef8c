import torch
from torch.distributions import Categorical
from torch.nn import functional as F

torch.manual_seed(0)
logits = 3 * torch.randn(1000, 4, dtype=torch.float64)
target = torch.randint(4, (1000,))
weight = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
log_prob = F.log_softmax(logits, dim=1)


def compare(name, a, b):
    print(f"{name:<28} {(a - b).abs().max().item():.0e}")


loss = F.nll_loss(log_prob, target, reduction="none")
same = F.cross_entropy(logits, target, weight)
compare("CrossEntropyLoss, weighted", F.nll_loss(log_prob, target, weight), same)
compare("CrossEntropyLoss(log_prob)", loss.mean(), F.cross_entropy(log_prob, target))
one_hot = F.one_hot(target, 4).double()
divergence = F.kl_div(log_prob, one_hot, reduction="batchmean")
compare("KLDivLoss, one-hot", loss.mean(), divergence)
compare("Categorical", loss, -Categorical(logits=logits).log_prob(target))
z, y = logits[:, 0], target % 2
two = torch.stack([F.logsigmoid(-z), F.logsigmoid(z)], dim=1)
bce = F.binary_cross_entropy_with_logits(z, y.double())
compare("BCEWithLogitsLoss, 2 classes", F.nll_loss(two, y), bce)
q = log_prob.exp()
picked = q[range(1000), target]
compare("fed with q: minus q", F.nll_loss(q, target, reduction="none"), -picked)
