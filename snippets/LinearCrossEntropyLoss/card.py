import math

import torch
from torch import nn

from scripts.probe import about, confirm, refuses

torch.manual_seed(0)
F, C = 8, 10
head = nn.LinearCrossEntropyLoss(F, C, reduction="sum")
input, target = torch.randn(100, F), torch.arange(10).repeat(10)
one_hot = nn.functional.one_hot(target, C).float()
matrix = head.linear.weight.detach()
widest = torch.cdist(matrix, matrix).max()
slopes = []
for scale in (1, 10, 1000):
    leaf = (scale * input).requires_grad_()
    head(leaf, target).backward()
    slopes.append(leaf.grad.norm(dim=1).max())
each = nn.LinearCrossEntropyLoss(F, C, reduction="none")
losses = each(1e4 * input, target)

big = nn.LinearCrossEntropyLoss(64, 1000)
many, classes = torch.randn(4000, 64), torch.randint(1000, (4000,))
with torch.no_grad():
    untrained = big(many, classes).item()
    nothing = big(torch.zeros_like(many), classes).item()

weight = torch.rand(C)
given = {"weight": weight, "ignore_index": 3}
weighted = nn.LinearCrossEntropyLoss(F, C, reduction="sum", **given)
mean = nn.LinearCrossEntropyLoss(F, C, **given)
mean.load_state_dict(weighted.state_dict())
divisor = weighted(input, target) / mean(input, target)

card = about(nn.LinearCrossEntropyLoss) | {
    "input": confirm(
        "features, not logits: (N, in_features) or (in_features), any real numbers",
        each(input, target).shape == (100,),
        each(input[0], target[0]).shape == (),
        refuses(head, input.reshape(10, 10, F), target.reshape(10, 10)),
        refuses(head, torch.randn(100, C), target),
    ),
    "target": confirm(
        "class numbers (int64), or probabilities of the shape of the logits",
        torch.allclose(head(input, one_hot), head(input, target)),
        refuses(head, input, target.float()),
        refuses(head, input, target.int()),
    ),
    "output": confirm("[0, ∞)", losses.min() == 0, losses.max() > 1e4),
    "gradient": confirm(
        "for the features at most the widest distance of two class vectors",
        max(slopes) <= widest,
        max(slopes) > 0.7 * widest,
    ),
    "untrained": confirm(
        "ln C for features 0; about ln C + 1/6 for normal ones",
        abs(nothing - math.log(1000)) < 1e-4,
        abs(untrained - math.log(1000) - 1 / 6) < 0.02,
    ),
    "mean divides by": confirm(
        "the weights of the targets that count; with probabilities, N",
        torch.isclose(divisor, weight[target[target != 3]].sum()),
    ),
    "own parameters": confirm(
        "linear.weight, with bias=True also linear.bias",
        [name for name, _ in head.named_parameters()] == ["linear.weight"],
        len(list(nn.LinearCrossEntropyLoss(F, C, bias=True).parameters())) == 2,
    ),
}
