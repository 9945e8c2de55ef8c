import torch
from torch import nn

from scripts.probe import about, confirm, refuses

torch.manual_seed(0)
loss = nn.CosineEmbeddingLoss(reduction="none")
a, b = torch.randn(2, 1000, 128, dtype=torch.float64)
ones = torch.ones(1000)
alike, apart = loss(a, b, ones), loss(a, b, -ones)
extremes = loss(a, -a, ones), loss(a, a, -ones)

leaf = a.clone().requires_grad_()
loss(leaf, b, ones).sum().backward()
across = (leaf.grad * a).sum(dim=1).abs().max()
times_length = leaf.grad.norm(dim=1) * a.norm(dim=1)
near = torch.tensor([[1e-3, 0.0]], requires_grad=True)
loss(near, torch.tensor([[0.0, 1.0]]), ones[:1]).backward()
mean = nn.CosineEmbeddingLoss()(a, b, ones)

card = about(nn.CosineEmbeddingLoss) | {
    "input": confirm(
        "two batches of vectors: (N, D) each, of any length but 0",
        torch.allclose(loss(7 * a, b, ones), alike),
        not refuses(loss, a[0], b[0], torch.tensor(1.0)),
    ),
    "target": confirm(
        "1 (alike) or −1 (not alike), shape (N,)",
        refuses(loss, a, b, ones.unsqueeze(1)),
        (loss(a, b, 0 * ones) == 0).all(),
    ),
    "output": confirm(
        "y = 1: [0, 2]; y = −1: [0, 1 − margin]",
        alike.min() >= 0,
        apart.min() == 0,
        torch.allclose(extremes[0], 2 * ones.double()),
        torch.allclose(extremes[1], ones.double()),
    ),
    "gradient": confirm(
        "at right angles to the vector, at most 1 / its length",
        across < 1e-12,
        times_length.max() <= 1,
        abs(near.grad.norm() - 1000) < 1,
    ),
    "untrained": confirm(
        "many dimensions: y = 1 about 1, y = −1 nearly 0",
        abs(alike.mean() - 1) < 0.01,
        apart.mean() < 0.05,
    ),
    "mean divides by": confirm(
        "the number of pairs", torch.isclose(mean, alike.sum() / 1000)
    ),
}
