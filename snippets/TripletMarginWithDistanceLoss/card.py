import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import about, confirm, refuses


def cosine(u, v):
    return 1 - F.cosine_similarity(u, v, dim=-1)


def squared(u, v):
    return (u - v).square().sum(dim=-1)


def slope(distance, triplet):
    """The greatest length of a gradient for the negative."""
    negative = triplet[2].clone().requires_grad_()
    loss = Loss(distance_function=distance, margin=1e9, reduction="sum")
    loss(*triplet[:2], negative).backward()
    return negative.grad.norm(dim=-1).max().item()


Loss = nn.TripletMarginWithDistanceLoss
torch.manual_seed(0)
triplet = torch.randn(3, 1000, 5, dtype=torch.float64)
wide = 100 * triplet
same = torch.randn(4, 5)
collapsed = [
    Loss(distance_function=d, margin=m)(same, same, same).item()
    for d in (None, cosine, squared)
    for m in (0.2, 1.0, 3.0)
]
loss = Loss(reduction="none")
values = loss(*wide)
table = Loss(distance_function=torch.cdist)(*triplet)
every = Loss(distance_function=torch.cdist, reduction="none")(*triplet)

card = about(Loss) | {
    "input": confirm(
        "three batches of N samples each, whatever the distance takes",
        values.shape == (1000,),
        Loss(distance_function=lambda u, v: (u - v).abs().flatten(1).amax(1))(
            *torch.rand(3, 2, 3, 4, 4)
        ).isfinite(),
    ),
    "target": confirm(
        "none: the order of the arguments says it",
        refuses(loss, *wide, torch.ones(1000)),
        not torch.equal(loss(wide[0], wide[2], wide[1]), values),
    ),
    "output": confirm(
        "[0, ∞); with 1 − cos at most margin + 2",
        values.min() == 0,
        loss(*(1e9 * triplet)).max() > 1e9,
        Loss(distance_function=cosine, reduction="none")(*triplet).max() <= 3,
    ),
    "gradient": confirm(
        "that of the distance: Euclidean 1, squared without bound",
        abs(slope(None, triplet) - 1) < 1e-9,
        abs(slope(None, wide) - 1) < 1e-9,
        slope(squared, wide) > 50 * slope(squared, triplet),
    ),
    "untrained": confirm(
        "margin, once all embeddings agree",
        torch.allclose(
            torch.tensor(collapsed), torch.tensor(3 * [0.2, 1.0, 3.0]), atol=1e-5
        ),
    ),
    "mean divides by": confirm(
        "the number of distances that came back",
        torch.isclose(loss(*triplet).sum() / 1000, Loss()(*triplet)),
        torch.isclose(every.sum() / 1000**2, table),
    ),
}
