import torch
from torch import nn
from torch.nn import functional as F

classes, sure = torch.tensor([0]), torch.tensor([[1.0, 0.0, 0.0]])
smooth = nn.CrossEntropyLoss(label_smoothing=0.1)
LOSSES = {
    "CrossEntropyLoss": lambda x: F.cross_entropy(x, classes),
    "CrossEntropyLoss, smoothing": lambda x: smooth(x, classes),
    "CrossEntropyLoss, target of probabilities": lambda x: F.cross_entropy(x, sure),
    "NLLLoss": lambda x: F.nll_loss(x.log_softmax(1), classes),
    "KLDivLoss": lambda x: F.kl_div(x.log_softmax(1), sure, reduction="batchmean"),
    "MultiMarginLoss": lambda x: F.multi_margin_loss(x, classes),
    "BCEWithLogitsLoss": lambda x: F.binary_cross_entropy_with_logits(x, sure),
    "MultiLabelSoftMarginLoss": lambda x: F.multilabel_soft_margin_loss(x, sure),
    "CTCLoss": lambda x: F.ctc_loss(x.log_softmax(1), classes + 1, (1,), (1,)),
}


def outcome(loss, mask: float) -> str:
    """Loss and gradient when the last class, which is not the target, is masked."""
    x = torch.tensor([[1.0, 2.0, mask]], requires_grad=True)
    result = loss(x)
    (gradient,) = torch.autograd.grad(result, x)
    broken = "✓" if gradient.isfinite().all() else f"`{gradient.sum().item()}`"
    return f"`{result.item():.4g}` / {broken}"


lowest = torch.finfo(torch.float32).min
rows = [
    {
        "loss": name,
        "`-inf`": outcome(loss, -torch.inf),
        "`finfo.min`": outcome(loss, lowest),
        "`-1e4`": outcome(loss, -1e4),
    }
    for name, loss in LOSSES.items()
]
