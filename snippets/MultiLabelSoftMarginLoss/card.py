import math

import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import about, confirm, largest_gradient, refuses

torch.manual_seed(0)
loss = nn.MultiLabelSoftMarginLoss(reduction="none")
scores = torch.tensor([-1e4, -30.0, -1.0, 0.0, 1.0, 30.0, 1e4]).unsqueeze(1)
scores = scores.expand(7, 5)
zeros, ones = torch.zeros(7, 5), torch.ones(7, 5)
losses = torch.cat([loss(scores, zeros), loss(scores, ones)])
bound = 5 * largest_gradient(loss, [scores, -scores], ones)

hot = torch.randint(2, (7, 5)).float()
untrained = loss(zeros, hot)
sum_ = F.binary_cross_entropy_with_logits(scores, hot, reduction="sum")
negative = loss(scores, -ones)

card = about(nn.MultiLabelSoftMarginLoss) | {
    "input": confirm(
        "logits (N, C): any real numbers",
        losses.isfinite().all(),
        refuses(loss, torch.tensor(0.0), torch.tensor(1.0)),
    ),
    "target": confirm(
        "multi-hot, not one-hot: 0 or 1 for each class, (N, C)",
        (losses >= 0).all(),
        negative.min() < 0,
        torch.equal(loss(scores, hot), loss(scores, hot.long())),
        refuses(loss, scores, hot.bool()),
        refuses(loss, scores, torch.arange(7)),
    ),
    "output": confirm("[0, ∞)", losses.min() == 0, losses.max() == 1e4),
    "gradient": confirm(f"bounded: |g| ≤ {bound:g}/C", abs(bound - 1) < 1e-6),
    "untrained": confirm(
        f"ln 2 = {untrained.mean():.3f}",
        (untrained - math.log(2)).abs().max() < 1e-6,
    ),
    "mean divides by": confirm(
        "N·C: first classes, then samples",
        loss(scores, hot).shape == (7,),
        (nn.MultiLabelSoftMarginLoss()(scores, hot) * 35 / sum_ - 1).abs() < 1e-6,
    ),
}
