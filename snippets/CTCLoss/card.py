import math

import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient

torch.manual_seed(0)
ctc = nn.CTCLoss(reduction="sum")
target = torch.tensor([1, 2, 2])
lengths = (torch.tensor(8), torch.tensor(3))


class OfLogits(nn.Module):
    def forward(self, logits):
        return ctc(logits.log_softmax(1), target, *lengths)


scores = [scale * torch.randn(8, 4) for scale in (1, 10, 100, 1000)]
bound = round(largest_gradient(OfLogits(), scores), 3)
untrained = OfLogits()(torch.zeros(8, 4))

x = torch.randn(8, 2, 4).log_softmax(2)
ys, S = torch.tensor([[1, 2, 2], [3, 0, 0]]), torch.tensor([3, 1])
T = torch.tensor([8, 8])
joined = torch.tensor([1, 2, 2, 3])
each = nn.CTCLoss(reduction="none")(x, ys, T, S)
too_short = ctc(x[:3, 0], target, torch.tensor(3), torch.tensor(3))

card = about(nn.CTCLoss) | {
    "input": confirm(
        "log-probabilities (T, N, C): log_softmax of the logits",
        all(OfLogits()(z) >= 0 for z in scores),
        ctc(scores[1] + 100, target, *lengths) < 0,
    ),
    "target": confirm(
        "class numbers without the blank: (N, S) padded, or joined",
        torch.allclose(ctc(x, ys, T, S), ctc(x, joined, T, S)),
    ),
    "output": confirm("[0, ∞]", (each >= 0).all(), too_short.isinf()),
    "gradient": confirm(f"bounded in the logits: |g| ≤ {bound:g}", bound <= 1),
    "untrained": confirm(
        "T ln C − ln (T + S − r choose 2S)",
        abs(untrained - (8 * math.log(4) - math.log(math.comb(10, 6)))) < 1e-5,
    ),
    "mean divides by": confirm(
        "the target length of each sample, then N",
        torch.allclose(nn.CTCLoss()(x, ys, T, S), (each / S).mean()),
    ),
}
