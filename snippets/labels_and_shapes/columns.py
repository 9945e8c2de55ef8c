import warnings

import torch
from torch.nn import functional as F

target = torch.tensor([0.9, 0.1, 0.6, 0.2])
sign = torch.tensor([1.0, -1.0, 1.0, -1.0])
column = torch.tensor([[0.8], [0.3], [0.5], [0.1]])


def gaussian(x, t, reduction):
    return F.gaussian_nll_loss(x, t, torch.ones_like(x), reduction=reduction)


def ranking(x, t, reduction):
    return F.margin_ranking_loss(x, -x, t, margin=1.0, reduction=reduction)


losses = {
    "MSELoss": (F.mse_loss, target),
    "L1Loss": (F.l1_loss, target),
    "SmoothL1Loss": (F.smooth_l1_loss, target),
    "HuberLoss": (F.huber_loss, target),
    "PoissonNLLLoss": (F.poisson_nll_loss, target),
    "GaussianNLLLoss": (gaussian, target),
    "KLDivLoss": (F.kl_div, target),
    "HingeEmbeddingLoss": (F.hinge_embedding_loss, sign),
    "MultiLabelSoftMarginLoss": (F.multilabel_soft_margin_loss, target),
    "BCEWithLogitsLoss": (F.binary_cross_entropy_with_logits, target),
    "BCELoss": (F.binary_cross_entropy, target),
    "SoftMarginLoss": (F.soft_margin_loss, sign),
    "MarginRankingLoss": (ranking, sign),
}
rows = []
for name, (loss, t) in losses.items():
    shape, total, right, came = "", "", "", "refused"
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            none = loss(column, t, reduction="none")
        except (RuntimeError, ValueError):
            pass
        else:
            came = "a warning" if said else "silent"
            shape, total = (
                f"`{tuple(none.shape)}`",
                f"{none.sum():.2f}".replace("-", "−"),
            )
            right = f"{loss(column, t[:, None], reduction='none').sum():.2f}".replace(
                "-", "−"
            )
    row = {"loss": name, "what comes": came, "`none` gives": shape}
    row |= {"`sum` gives": total, "should be": right}
    rows.append(row | {key: f"{v:.2f}" for key, v in row.items() if torch.is_tensor(v)})
