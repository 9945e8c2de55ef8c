import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
x = 3 * torch.randn(100, 7, dtype=torch.float64)
y = torch.randint(7, (100,))
p = torch.randn(100, 7, dtype=torch.float64).softmax(dim=1)
one_hot, log_p, epsilon = F.one_hot(y, 7).double(), x.log_softmax(dim=1), 0.1
loss = F.cross_entropy(x, y, reduction="none")
soft = F.cross_entropy(x, p, reduction="none")


def compare(name, a, b):
    print(f"{name:<30} {(a - b).abs().max().item():.0e}")


compare("NLLLoss of log_softmax", loss, F.nll_loss(log_p, y, reduction="none"))
compare("one-hot target", loss, F.cross_entropy(x, one_hot, reduction="none"))
compare("shifted logits", loss, F.cross_entropy(x + 50, y, reduction="none"))
compare("log_softmax as input", loss, F.cross_entropy(log_p, y, reduction="none"))
smooth = F.cross_entropy(x, y, reduction="none", label_smoothing=epsilon)
target = (1 - epsilon) * one_hot + epsilon / 7
soft_target = F.cross_entropy(x, target, reduction="none")
compare("smoothing: a soft target", smooth, soft_target)
uniform = -log_p.mean(dim=1)
compare("smoothing: a mixture", smooth, (1 - epsilon) * loss + epsilon * uniform)
kl = F.kl_div(log_p, p, reduction="none").sum(dim=1)
compare("KLDivLoss + entropy", soft, kl - (p * p.log()).sum(dim=1))
two, is_1 = x[:, :2], (y > 3).long()
z, t = two[:, 1] - two[:, 0], is_1.double()
binary = F.binary_cross_entropy_with_logits(z, t, reduction="none")
two_classes = F.cross_entropy(two, is_1, reduction="none")
compare("two classes: BCEWithLogits", two_classes, binary)
head = nn.LinearCrossEntropyLoss(7, 20, dtype=torch.float64)
compare("LinearCrossEntropyLoss", head(x, y), F.cross_entropy(head.linear(x), y))
