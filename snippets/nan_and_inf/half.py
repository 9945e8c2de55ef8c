from collections.abc import Callable

import torch
from torch import Tensor
from torch.nn import functional as F

SIZES = (*range(1, 400), *(2**power for power in range(9, 16)))
FIRST, LABELS = torch.tensor([0]), torch.tensor([[0, -1]])


def zero(x: Tensor) -> Tensor:
    return torch.zeros_like(x.detach())


def logits(x: Tensor) -> Tensor:
    """Class 0 is right, and class 1 leads by x."""
    return torch.stack([zero(x), x], 1)


def sure(x: Tensor) -> Tensor:
    return torch.stack([zero(x) + 1, zero(x)], 1)


LOSSES: dict[str, tuple[str, Callable[[Tensor], Tensor]]] = {
    "L1Loss": ("error", lambda x: F.l1_loss(x, zero(x))),
    "SmoothL1Loss": ("error", lambda x: F.smooth_l1_loss(x, zero(x))),
    "HuberLoss": ("error", lambda x: F.huber_loss(x, zero(x))),
    "MSELoss": ("error", lambda x: F.mse_loss(x, zero(x))),
    "GaussianNLLLoss": (
        "error",
        lambda x: F.gaussian_nll_loss(x, zero(x), zero(x) + 1),
    ),
    "PoissonNLLLoss": ("log rate", lambda x: F.poisson_nll_loss(x, zero(x))),
    "CrossEntropyLoss": ("gap", lambda x: F.cross_entropy(logits(x), FIRST)),
    "NLLLoss": ("gap", lambda x: F.nll_loss(logits(x).log_softmax(1), FIRST)),
    "KLDivLoss": (
        "gap",
        lambda x: F.kl_div(logits(x).log_softmax(1), sure(x), reduction="batchmean"),
    ),
    "MultiMarginLoss": ("gap", lambda x: F.multi_margin_loss(logits(x), FIRST)),
    "MultiLabelMarginLoss": (
        "gap",
        lambda x: F.multilabel_margin_loss(logits(x), LABELS),
    ),
    "BCEWithLogitsLoss": (
        "logit",
        lambda x: F.binary_cross_entropy_with_logits(x, zero(x)),
    ),
    "BCELoss": ("logit", lambda x: F.binary_cross_entropy(x.sigmoid(), zero(x))),
    "SoftMarginLoss": ("logit", lambda x: F.soft_margin_loss(x, zero(x) - 1)),
    "MultiLabelSoftMarginLoss": (
        "logit",
        lambda x: F.multilabel_soft_margin_loss(x[None], zero(x[None])),
    ),
    "MarginRankingLoss": (
        "difference",
        lambda x: F.margin_ranking_loss(x, zero(x), zero(x) - 1),
    ),
    "HingeEmbeddingLoss": (
        "distance",
        lambda x: F.hinge_embedding_loss(x, zero(x) + 1),
    ),
    "TripletMarginLoss": (
        "distance",
        lambda x: F.triplet_margin_loss(x[None], zero(x[None]), zero(x[None])),
    ),
    "CosineEmbeddingLoss": (
        "length",
        lambda x: F.cosine_embedding_loss(x[None], x.detach()[None], zero(x) + 1),
    ),
    "CTCLoss": (
        "gap",
        lambda x: F.ctc_loss(logits(x).log_softmax(1), FIRST, (1,), (1,), blank=1),
    ),
}


def both(loss: Callable, x: Tensor) -> Tensor:
    x = x.clone().requires_grad_()
    value = loss(x)
    (gradient,) = torch.autograd.grad(value, x)
    return torch.stack([value.detach().reshape(()), gradient[0]]).double()


def breaks(loss: Callable, dtype: torch.dtype) -> str:
    """The first size at which value or gradient is off by more than a tenth."""
    for size in SIZES:
        x = torch.tensor([float(size)], dtype=dtype)
        true = both(loss, x.double())
        try:
            found = both(loss, x)
        except NotImplementedError:
            return "refused"
        wrong = ~((found - true).abs() <= 0.1 * true.abs() + 0.05)
        if wrong.any():
            pairs = zip(found.tolist(), wrong.tolist(), strict=True)
            shown = [f"`{number:g}`" if bad else "✓" for number, bad in pairs]
            return f"{size}: {shown[0]} / {shown[1]}"
    return "never"


def autocast(loss: Callable) -> str:
    with torch.autocast("cpu", dtype=torch.bfloat16):
        made = loss(torch.ones(1, dtype=torch.bfloat16))
    return f"`{str(made.dtype).removeprefix('torch.')}`"


rows = [
    {
        "loss": name,
        "what grows": what,
        "`float32`": breaks(loss, torch.float32),
        "`bfloat16`": breaks(loss, torch.bfloat16),
        "`float16`": breaks(loss, torch.float16),
        "under autocast": autocast(loss),
    }
    for name, (what, loss) in LOSSES.items()
]
