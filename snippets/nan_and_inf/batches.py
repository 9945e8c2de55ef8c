import torch
from torch import nn

torch.manual_seed(0)
ADAPTIVE = nn.AdaptiveLogSoftmaxWithLoss(3, 4, cutoffs=[2], div_value=1)
LINEAR = nn.LinearCrossEntropyLoss(3, 3)


def batch(n: int) -> dict[str, tuple[nn.Module, torch.Tensor, tuple]]:
    """Every loss of torch.nn with an ordinary input of `n` samples and the rest."""
    x = torch.tensor([[0.5, -1.0, 2.0]]).repeat(n, 1)
    one, many = torch.ones(n), torch.ones(n, 3)
    classes = torch.zeros(n, dtype=torch.long)
    labels = torch.tensor([[0, -1, -1]]).repeat(n, 1)
    share = many / 3
    frames, lengths = x.log_softmax(1).repeat(4, 1, 1), torch.full((n,), 4)
    words = torch.full((n, 1), 1), lengths, torch.full((n,), 1)
    return {
        "L1Loss": (nn.L1Loss(), x, (many,)),
        "MSELoss": (nn.MSELoss(), x, (many,)),
        "SmoothL1Loss": (nn.SmoothL1Loss(), x, (many,)),
        "HuberLoss": (nn.HuberLoss(), x, (many,)),
        "PoissonNLLLoss": (nn.PoissonNLLLoss(), x, (many,)),
        "GaussianNLLLoss": (nn.GaussianNLLLoss(), x, (many, many)),
        "CrossEntropyLoss": (nn.CrossEntropyLoss(), x, (classes,)),
        "NLLLoss": (nn.NLLLoss(), x.log_softmax(1), (classes,)),
        "LinearCrossEntropyLoss": (LINEAR, x, (classes,)),
        "AdaptiveLogSoftmaxWithLoss": (ADAPTIVE, x, (classes,)),
        "MultiMarginLoss": (nn.MultiMarginLoss(), x, (classes,)),
        "BCELoss": (nn.BCELoss(), x.sigmoid(), (many,)),
        "BCEWithLogitsLoss": (nn.BCEWithLogitsLoss(), x, (many,)),
        "SoftMarginLoss": (nn.SoftMarginLoss(), x, (many,)),
        "MultiLabelSoftMarginLoss": (nn.MultiLabelSoftMarginLoss(), x, (many,)),
        "MultiLabelMarginLoss": (nn.MultiLabelMarginLoss(), x, (labels,)),
        "KLDivLoss": (nn.KLDivLoss(reduction="batchmean"), x.log_softmax(1), (share,)),
        "MarginRankingLoss": (nn.MarginRankingLoss(3.0), x[:, 0], (one, one)),
        "HingeEmbeddingLoss": (nn.HingeEmbeddingLoss(), x, (-many,)),
        "CosineEmbeddingLoss": (nn.CosineEmbeddingLoss(), x, (many, one)),
        "TripletMarginLoss": (nn.TripletMarginLoss(), x, (many, many)),
        "TripletMarginWithDistanceLoss": (
            nn.TripletMarginWithDistanceLoss(),
            x,
            (many, many),
        ),
        "CTCLoss": (nn.CTCLoss(), frames, words),
    }


def value(loss: nn.Module, *arguments: torch.Tensor) -> torch.Tensor:
    """The loss as one tensor, also of the layer that returns two things."""
    made = loss(*arguments)
    return made.loss if hasattr(made, "loss") else made
