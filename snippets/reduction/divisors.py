import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
N, C, D = 3, 5, 3
x, y, sign = torch.randn(N, C), torch.rand(N, C), torch.ones(N, C)
w = torch.tensor([1.0, 2.0, 5.0, 7.0, 8.0])
label, labels = torch.tensor([0, 1, 4]), torch.tensor([[0, 2, -1, -1, -1]] * N)
pixels = torch.randn(N, C, D)
padded = torch.tensor([[0, 1, -100], [4, -100, 3], [2, 2, 0]])
a, b, c = torch.randn(3, N, C)
frames, spoken = torch.randn(6, N, C).log_softmax(2), torch.tensor([[1, 2, 3]] * N)
lengths = torch.tensor([6, 6, 6]), torch.tensor([3, 1, 2])
hidden, head = torch.randn(N, 4), torch.randn(C, 4)
adaptive = nn.AdaptiveLogSoftmaxWithLoss(4, C, [2])

each = F.ctc_loss(frames, spoken, *lengths, reduction="none")
by_length = each.sum() / (each / lengths[1]).mean()
counts = {
    "{} elements": N * C,
    "{} samples": N,
    "{} targets": N * D,
    "{} targets, ignored ones left out": (padded >= 0).sum().item(),
    "{}, the weights of all elements": w.sum().item() * N,
    "{}, the weights of the targets that count": w[padded[padded >= 0]].sum().item(),
    "the target length of each, then the samples": each.sum()
    / (each / lengths[1]).mean(),
    "{} classes": C,
}
rows = []


def measure(name, given, loss, *arguments, mean="mean", terms=None, **options):
    total = loss(*arguments, reduction="sum", **options)
    divisor = (total / loss(*arguments, reduction=mean, **options)).item()
    [what] = [w for w, n in counts.items() if abs(n - divisor) < 1e-4]
    if terms is not None and torch.isclose(total * C, terms.sum()):
        what += "; each is a mean over the classes"
    what = what.format(round(divisor))
    rows.append({"loss": name, "given": given, "mean divides by": what})


def adaptive_loss(*arguments, reduction):
    output, loss = adaptive(*arguments)
    return loss if reduction == "mean" else -output.sum()


wide, one_hot = w.expand(N, C), F.one_hot(label, C).float()
measure("MSELoss", "", F.mse_loss, x, y)
measure("L1Loss", "", F.l1_loss, x, y)
measure("SmoothL1Loss", "", F.smooth_l1_loss, x, y)
measure("HuberLoss", "", F.huber_loss, x, y)
measure("PoissonNLLLoss", "", F.poisson_nll_loss, x, y)
measure("GaussianNLLLoss", "", F.gaussian_nll_loss, x, y, y + 1)
measure("KLDivLoss", "", F.kl_div, x, y)
measure("BCELoss", "", F.binary_cross_entropy, x.sigmoid(), y)
logit_loss = F.binary_cross_entropy_with_logits
measure("BCEWithLogitsLoss", "", logit_loss, x, y)
measure("BCEWithLogitsLoss", "`weight`", logit_loss, x, y, w)
measure("BCEWithLogitsLoss", "`pos_weight`", logit_loss, x, y, pos_weight=w)
measure("SoftMarginLoss", "", F.soft_margin_loss, x, sign)
measure("HingeEmbeddingLoss", "", F.hinge_embedding_loss, y, sign)
measure("MarginRankingLoss", "", F.margin_ranking_loss, x, y, sign, 1.0)
measure("`F.huber_loss`", "`weight`", F.huber_loss, x, y, weight=wide)
measure("`F.l1_loss`", "`weight`", F.l1_loss, x, y, weight=wide)
measure("`F.mse_loss`", "`weight`", F.mse_loss, x, y, weight=wide)

measure("KLDivLoss", "`batchmean`", F.kl_div, x, y, mean="batchmean")
measure("CosineEmbeddingLoss", "", F.cosine_embedding_loss, a, b, sign[:, 0])
measure("TripletMarginLoss", "", F.triplet_margin_loss, a, b, c)
triplet = F.triplet_margin_with_distance_loss
measure("TripletMarginWithDistanceLoss", "", triplet, a, b, c)
measure("AdaptiveLogSoftmaxWithLoss", "", adaptive_loss, hidden, label)
terms = logit_loss(x, one_hot, reduction="none")
soft_margin = F.multilabel_soft_margin_loss
measure("MultiLabelSoftMarginLoss", "", soft_margin, x, one_hot, terms=terms)
terms = (1 - x.gather(1, label[:, None]) + x).clamp(min=0) * (1 - one_hot)
measure("MultiMarginLoss", "", F.multi_margin_loss, x, label, terms=terms)
measure("MultiMarginLoss", "`weight`", F.multi_margin_loss, x, label, weight=w)
terms = (1 - x[:, [0, 2], None] + x[:, None, [1, 3, 4]]).clamp(min=0)
measure("MultiLabelMarginLoss", "", F.multilabel_margin_loss, x, labels, terms=terms)

flat = pixels.log_softmax(1)
measure("CrossEntropyLoss", "", F.cross_entropy, pixels, padded)
measure("CrossEntropyLoss", "`weight`", F.cross_entropy, pixels, padded, w)
soft = pixels.softmax(1)
measure("CrossEntropyLoss", "probabilities", F.cross_entropy, pixels, soft)
measure("CrossEntropyLoss", "probabilities, `weight`", F.cross_entropy, pixels, soft, w)
measure("NLLLoss", "", F.nll_loss, flat, padded)
measure("NLLLoss", "`weight`", F.nll_loss, flat, padded, w)
tokens = hidden.repeat(D, 1), head, padded.T.flatten()
measure("LinearCrossEntropyLoss", "", F.linear_cross_entropy, *tokens)
measure("LinearCrossEntropyLoss", "`weight`", F.linear_cross_entropy, *tokens, weight=w)
measure("CTCLoss", "", F.ctc_loss, frames, spoken, *lengths)
