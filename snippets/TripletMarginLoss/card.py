import torch
from torch import nn

from scripts.probe import about, confirm, refuses

torch.manual_seed(0)
loss = nn.TripletMarginLoss(reduction="none")
a, p, n = 10 * torch.randn(3, 1000, 5, dtype=torch.float64)
values = loss(a, p, n)
inputs = [x.clone().requires_grad_() for x in (a, p, n)]
loss(*inputs).sum().backward()
for_a, for_p, for_n = (x.grad.norm(dim=1).max().item() for x in inputs)

same = torch.randn(4, 5)
collapsed = [
    nn.TripletMarginLoss(margin=m)(same, same, same).item() for m in (0.2, 1.0, 3.0)
]
mean = nn.TripletMarginLoss()(a, p, n)
active = (values > 0).sum()

card = about(nn.TripletMarginLoss) | {
    "input": confirm(
        "three batches of embeddings: (N, D), or one triplet: (D)",
        values.shape == (1000,),
        loss(a[0], p[0], n[0]).shape == (),
    ),
    "target": confirm(
        "none: the order of the arguments says it",
        refuses(loss, a, p, n, torch.ones(1000)),
        not torch.equal(loss(a, n, p), values),
    ),
    "output": confirm(
        "[0, ∞)", values.min() == 0, loss(1e9 * a, 1e9 * p, 1e9 * n).max() > 1e9
    ),
    "gradient": confirm(
        "bounded, for p = 2: length 1 for p and n, at most 2 for a",
        abs(for_p - 1) < 1e-9,
        abs(for_n - 1) < 1e-9,
        1.9 < for_a <= 2,
    ),
    "untrained": confirm(
        "margin, once all embeddings agree",
        torch.allclose(torch.tensor(collapsed), torch.tensor([0.2, 1.0, 3.0])),
    ),
    "mean divides by": confirm(
        "the number of triplets, also those with loss 0",
        torch.isclose(mean, values.sum() / 1000),
        active < 1000,
    ),
}
