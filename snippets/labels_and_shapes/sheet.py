import torch
from torch import nn

N, C, D = 3, 5, 4
DTYPES = {
    "float": torch.float32,
    "float64": torch.float64,
    "int64": torch.int64,
    "int32": torch.int32,
    "uint8": torch.uint8,
    "bool": torch.bool,
}
torch.manual_seed(0)
x, sign, one = torch.randn(N, C), torch.ones(N, C), torch.ones(N)
prob, log_prob = x.sigmoid(), x.log_softmax(1)
number, multi_hot = torch.tensor([0, 1, 1]), torch.eye(C)[:N]
lists = torch.tensor([[0, 2, -1, -1, -1]] * N)
u, v, w = torch.randn(3, N, D)
frames, spoken = torch.randn(6, N, C).log_softmax(2), torch.tensor([[1, 2]] * N)
lengths = torch.tensor([6] * N), torch.tensor([2] * N)

rows = []


def add(loss, takes, target_is, inputs, target, *rest):
    """Try every dtype, forwards and backwards, without a warning."""
    fits = []
    for name, dtype in DTYPES.items():
        leaves = [i.detach().clone().requires_grad_() for i in inputs]
        try:
            result = loss(*leaves, target.to(dtype), *rest)
            getattr(result, "loss", result).mean().backward()
        except (RuntimeError, TypeError, ValueError, NotImplementedError):
            continue
        fits.append(name)
    row = {"loss": type(loss).__name__, "input": takes, "target": target_is}
    rows.append(row | {"dtypes of the target": ", ".join(f"`{name}`" for name in fits)})


any_real = "any real numbers, same shape"
for loss in (nn.MSELoss, nn.L1Loss, nn.SmoothL1Loss, nn.HuberLoss):
    add(loss(), "any real numbers", any_real, [x], multi_hot)
add(nn.GaussianNLLLoss(), "mean, and a variance ≥ 0", any_real, [x], multi_hot, prob)
add(nn.PoissonNLLLoss(), "log of the rate", "counts, same shape", [x], multi_hot)
logits = "logits `(N, C, …)`"
add(nn.CrossEntropyLoss(), logits, "class numbers `(N, …)`", [x], number)
add(nn.CrossEntropyLoss(), logits, "probabilities, same shape", [x], multi_hot)
add(
    nn.NLLLoss(),
    "log-probabilities `(N, C, …)`",
    "class numbers `(N, …)`",
    [log_prob],
    number,
)
add(
    nn.LinearCrossEntropyLoss(D, C),
    "features `(N, D)`",
    "class numbers `(N,)`",
    [u],
    number,
)
add(
    nn.LinearCrossEntropyLoss(D, C),
    "features `(N, D)`",
    "probabilities `(N, C)`",
    [u],
    multi_hot,
)
add(
    nn.AdaptiveLogSoftmaxWithLoss(D, C, [2]),
    "features `(N, D)`",
    "class numbers `(N,)`",
    [u],
    number,
)
add(nn.MultiMarginLoss(), "scores `(N, C)`", "class numbers `(N,)`", [x], number)
add(
    nn.MultiLabelMarginLoss(),
    "scores `(N, C)`",
    "class numbers, then −1: `(N, C)`",
    [x],
    lists,
)
add(nn.BCEWithLogitsLoss(), "logits", "0 to 1, same shape", [x], multi_hot)
add(nn.BCELoss(), "probabilities", "0 to 1, same shape", [prob], multi_hot)
add(
    nn.MultiLabelSoftMarginLoss(),
    "logits `(N, C)`",
    "0 or 1, same shape",
    [x],
    multi_hot,
)
add(nn.SoftMarginLoss(), "logits", "−1 or 1, same shape", [x], sign)
add(nn.HingeEmbeddingLoss(), "distances", "−1 or 1, same shape", [prob], sign)
add(
    nn.CosineEmbeddingLoss(),
    "two batches of vectors `(N, D)`",
    "−1 or 1: `(N,)`",
    [u, v],
    one,
)
add(nn.MarginRankingLoss(), "two scores", "−1 or 1, same shape", [x, x + 1], sign)
add(
    nn.KLDivLoss(reduction="batchmean"),
    "log-probabilities",
    "probabilities, same shape",
    [log_prob],
    multi_hot,
)
for loss in (nn.TripletMarginLoss, nn.TripletMarginWithDistanceLoss):
    row = {"loss": loss.__name__, "input": "three batches of vectors `(N, D)`"}
    loss()(u, v, w)
    rows.append(row | {"target": "none", "dtypes of the target": ""})
add(
    nn.CTCLoss(),
    "log-probabilities `(T, N, C)`",
    "class numbers `(N, S)`, and two lengths",
    [frames],
    spoken,
    *lengths,
)
