import math
from itertools import product

import torch
from torch import Tensor
from torch import distributions as D
from torch.nn import functional as F

torch.manual_seed(0)
N, C = 6, 4
x, y, raw = torch.randn(2 * N + N * C).double().split([N, N, N * C])
raw = raw.reshape(N, C)
count, bit, hot = (
    torch.arange(N).double(),
    (y > 0).double(),
    (raw.roll(1, 0) > 0).double(),
)
label, var, share = (
    torch.arange(N) % C,
    torch.rand(N).double() + 0.1,
    raw.roll(1).softmax(1),
)
LOG_2PI, LOG_P = math.log(2 * math.pi), raw.log_softmax(1)
none = {"reduction": "none"}


def huber_constant(delta: float) -> float:
    """The log of the integral of exp(-huber)."""
    middle = math.sqrt(2 * math.pi) * math.erf(delta / math.sqrt(2))
    return math.log(middle + 2 * math.exp(-(delta**2) / 2) / delta)


def integrated(delta: float) -> float:
    grid = torch.linspace(-60, 60, 1_200_001, dtype=torch.float64)
    density = (-F.huber_loss(grid, 0 * grid, delta=delta, **none)).exp()
    return torch.trapezoid(density, grid).log().item()


def huber_log_prob(error: Tensor, delta: float) -> Tensor:
    huber = F.huber_loss(error, 0 * error, delta=delta, **none)
    return -huber - integrated(delta)


def reads(path: tuple[int, ...]) -> list[int]:
    merged = [k for i, k in enumerate(path) if i == 0 or k != path[i - 1]]
    return [k for k in merged if k != 0]


paths = torch.tensor([p for p in product(range(C), repeat=N) if reads(p) == [1, 2]])
frames = D.Categorical(logits=raw)
ctc = F.ctc_loss(LOG_P, torch.tensor([1, 2]), (N,), (2,), reduction="sum")
bernoulli = D.Independent(D.Bernoulli(logits=raw), 1)
entropy = D.Categorical(share).entropy()
cross = -(share * D.Categorical(logits=raw).logits).sum(1)
# The loss, the distribution, the model's output, minus the log of the probability as
# it is made of the loss, and both sides of that equation.
ROWS = [
    (
        "L1Loss",
        "`Laplace(x, 1)`",
        "median",
        "`loss + log(2)`",
        F.l1_loss(x, y, **none) + math.log(2),
        -D.Laplace(x, 1).log_prob(y),
    ),
    (
        "MSELoss",
        "`Normal(x, 1)`",
        "mean",
        "`loss / 2 + log(2π) / 2`",
        F.mse_loss(x, y, **none) / 2 + LOG_2PI / 2,
        -D.Normal(x, 1).log_prob(y),
    ),
    (
        "GaussianNLLLoss",
        "`Normal(x, sqrt(var))`",
        "mean and variance",
        "`loss + log(2π) / 2`",
        F.gaussian_nll_loss(x, y, var, **none) + LOG_2PI / 2,
        -D.Normal(x, var.sqrt()).log_prob(y),
    ),
    (
        "HuberLoss",
        "Huber's density",
        "centre",
        "`loss + log(Z)`",
        F.huber_loss(x, y, delta=0.5, **none) + huber_constant(0.5),
        -huber_log_prob(x - y, 0.5),
    ),
    (
        "SmoothL1Loss",
        "Huber's density",
        "centre",
        "`beta * loss + log(Z)`",
        2 * F.smooth_l1_loss(x, y, beta=2.0, **none) + huber_constant(2.0),
        -huber_log_prob(x - y, 2.0),
    ),
    (
        "PoissonNLLLoss",
        "`Poisson(exp(x))`",
        "log of the mean",
        "`loss + log(y!)`",
        F.poisson_nll_loss(x, count, **none) + torch.lgamma(count + 1),
        -D.Poisson(x.exp()).log_prob(count),
    ),
    (
        "BCEWithLogitsLoss",
        "`Bernoulli(logits=x)`",
        "logit",
        "`loss`",
        F.binary_cross_entropy_with_logits(x, bit, **none),
        -D.Bernoulli(logits=x).log_prob(bit),
    ),
    (
        "BCELoss",
        "`Bernoulli(probs=x)`",
        "probability",
        "`loss`",
        F.binary_cross_entropy(x.sigmoid(), bit, **none),
        -D.Bernoulli(probs=x.sigmoid()).log_prob(bit),
    ),
    (
        "SoftMarginLoss",
        "`Bernoulli(logits=x)`, `y = ±1`",
        "logit",
        "`loss`",
        F.soft_margin_loss(x, 2 * bit - 1, **none),
        -D.Bernoulli(logits=x).log_prob(bit),
    ),
    (
        "MultiLabelSoftMarginLoss",
        "C times `Bernoulli(logits=x)`",
        "logits",
        "`C * loss`",
        C * F.multilabel_soft_margin_loss(raw, hot, **none),
        -bernoulli.log_prob(hot),
    ),
    (
        "CrossEntropyLoss",
        "`Categorical(logits=x)`",
        "logits",
        "`loss`",
        F.cross_entropy(raw, label, **none),
        -frames.log_prob(label),
    ),
    (
        "NLLLoss",
        "`Categorical(logits=x)`",
        "log-probabilities",
        "`loss`",
        F.nll_loss(LOG_P, label, **none),
        -D.Categorical(logits=LOG_P).log_prob(label),
    ),
    (
        "KLDivLoss",
        "`Categorical(logits=x)`, averaged over the target",
        "log-probabilities",
        "`loss + entropy(y)`",
        F.kl_div(LOG_P, share, **none).sum(1) + entropy,
        cross,
    ),
    (
        "CTCLoss",
        "the sum over all alignments",
        "log-probabilities",
        "`loss`",
        ctc,
        -frames.log_prob(paths).sum(1).logsumexp(0),
    ),
]
for name, *_, ours, theirs in ROWS:
    assert torch.allclose(ours, theirs, atol=1e-8), name
rows = [
    {
        "loss": name,
        "distribution of the target": law,
        "model output": out,
        "-log p": made,
    }
    for name, law, out, made, *_ in ROWS
]
