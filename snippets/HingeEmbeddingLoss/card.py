import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

margin = 0.75
loss = nn.HingeEmbeddingLoss(margin=margin, reduction="none")
distance = torch.cat([torch.zeros(1), torch.logspace(-6, 30, 37)])
ones = torch.ones_like(distance)
losses = torch.cat([loss(distance, ones), loss(distance, -ones)])
bound = max(largest_gradient(loss, [distance], sign * ones) for sign in (1, -1))

pairs = torch.ones(4, 3)
sum_ = nn.HingeEmbeddingLoss(reduction="sum")(pairs, pairs)
divisor = sum_ / nn.HingeEmbeddingLoss()(pairs, pairs)

card = about(nn.HingeEmbeddingLoss) | {
    "input": confirm(
        "distances, any shape: not the embeddings",
        losses.isfinite().all(),
        (losses >= 0).all(),
        loss(-torch.ones(1), torch.ones(1)) < 0,
    ),
    "target": confirm(
        "1 (similar) or −1, integer or float, same shape",
        (loss(distance, ones.long()) == loss(distance, ones)).all(),
        refuses(loss, torch.zeros(3), torch.ones(2)),
    ),
    "output": confirm(f"[{losses.min():g}, ∞)", losses.max() > 1e29),
    "gradient": confirm(f"bounded: |g| ≤ {bound:g}", bound == 1),
    "untrained": confirm(
        "all embeddings equal: 0 for similar pairs, the margin for others",
        loss(torch.zeros(1), torch.ones(1)) == 0,
        loss(torch.zeros(1), -torch.ones(1)) == margin,
    ),
    "mean divides by": confirm("the number of elements", divisor == pairs.numel()),
}
