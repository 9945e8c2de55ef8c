import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

margin = 0.75
elementwise = nn.MarginRankingLoss(margin=margin, reduction="none")
scores = torch.cat([torch.logspace(-6, 30, 37), torch.zeros(1)])
scores = torch.cat([scores, -scores])
zeros, ones = torch.zeros_like(scores), torch.ones_like(scores)
losses = torch.cat([elementwise(scores, zeros, sign * ones) for sign in (1, -1)])
bound = largest_gradient(elementwise, [scores, -scores], zeros, ones)

pairs = torch.ones(4, 3)
sum_ = nn.MarginRankingLoss(margin=1.0, reduction="sum")(pairs, pairs, pairs)
divisor = sum_ / nn.MarginRankingLoss(margin=1.0)(pairs, pairs, pairs)
equal = elementwise(pairs, pairs, torch.tensor([[1.0, -1.0, 1.0]]))

card = about(nn.MarginRankingLoss) | {
    "input": confirm("two scores, any real numbers", losses.isfinite().all()),
    "target": confirm(
        "1 (the first is higher) or −1",
        elementwise(torch.ones(1), torch.zeros(1), torch.ones(1)) == 0,
        elementwise(torch.ones(1), torch.zeros(1), -torch.ones(1)) > margin,
        refuses(elementwise, torch.zeros(3, 1), torch.zeros(3, 1), torch.ones(3)),
    ),
    "output": confirm(f"[{losses.min():g}, ∞)", losses.max() > 1e29),
    "gradient": confirm(f"bounded: |g| ≤ {bound:g}", bound == 1),
    "untrained": confirm(
        "the margin, when all scores are equal", (equal == margin).all()
    ),
    "mean divides by": confirm("the number of pairs", divisor == pairs.numel()),
}
