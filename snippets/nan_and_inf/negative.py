import torch
from torch.nn import functional as F

one, zero = torch.ones(1), torch.zeros(1)
logits, first = torch.tensor([[3.0, 0.0]]), torch.tensor([0])
share = torch.tensor([[0.2, 0.1]])
frames = torch.full((4, 3), 2.0)
FOUND = {
    ("GaussianNLLLoss", "small variance", "as it should be"): F.gaussian_nll_loss(
        zero, zero, 0.01 * one
    ),
    ("PoissonNLLLoss", "a count above e", "as it should be"): F.poisson_nll_loss(
        torch.tensor([3.0]).log(), 3 * one
    ),
    ("KLDivLoss", "one element of `none`", "as it should be"): F.kl_div(
        torch.tensor([0.5]).log(), 0.2 * one, reduction="none"
    ),
    ("KLDivLoss", "the target sums to less than 1", "a mistake"): F.kl_div(
        torch.tensor([[0.5, 0.5]]).log(), share, reduction="batchmean"
    ),
    ("KLDivLoss", "probabilities as the input", "a mistake"): F.kl_div(
        torch.tensor([[0.5, 0.5]]), torch.tensor([[0.5, 0.5]]), reduction="batchmean"
    ),
    ("NLLLoss", "no `log_softmax`", "a mistake"): F.nll_loss(logits, first),
    ("CTCLoss", "no `log_softmax`", "a mistake"): F.ctc_loss(
        frames, first + 1, (4,), (1,)
    ),
    ("BCEWithLogitsLoss", "a target above 1", "a mistake"): (
        F.binary_cross_entropy_with_logits(5 * one, 3 * one)
    ),
    ("MultiLabelSoftMarginLoss", "a target of -1", "a mistake"): (
        F.multilabel_soft_margin_loss(-5 * one, -one)
    ),
    ("HingeEmbeddingLoss", "a negative distance", "a mistake"): F.hinge_embedding_loss(
        -2 * one, one
    ),
}
rows = [
    {"loss": loss, "when": when, "value": round(value.item(), 3), "verdict": verdict}
    for (loss, when, verdict), value in FOUND.items()
]
