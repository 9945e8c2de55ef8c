import math

import torch
from scripts.probe import about, largest_gradient
from torch import nn

torch.manual_seed(0)
rest = (torch.tensor([1, 2, 2]), torch.tensor(8), torch.tensor(3))


class OfLogits(nn.Module):
    def forward(self, logits, *rest):
        return nn.CTCLoss(reduction="sum")(logits.log_softmax(1), *rest)


scores = (scale * torch.randn(8, 4) for scale in (1, 10, 100, 1000))
bound = round(largest_gradient(OfLogits(), scores, *rest), 3)
untrained = OfLogits()(torch.zeros(8, 4), *rest).item()
assert math.isclose(
    untrained, 8 * math.log(4) - math.log(math.comb(10, 6)), rel_tol=1e-6
)

card = about(nn.CTCLoss) | {
    "input": "log-probabilities (T, N, C): log_softmax of the logits",
    "target": "class numbers without the blank: (N, S) padded, or joined",
    "output": "[0, ∞]",
    "gradient": f"bounded in the logits: |g| ≤ {bound:g}",
    "untrained": "T ln C − ln (T + S − r choose 2S)",
    "mean divides by": "the target length of each sample, then N",
}
