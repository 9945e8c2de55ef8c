import math

import torch
from torch import nn
from torch.nn import functional as F

from scripts.probe import about, confirm, largest_gradient, refuses

torch.manual_seed(0)
loss = nn.CrossEntropyLoss(reduction="sum")
target = torch.arange(10).repeat(10)
inputs = [scale * torch.randn(100, 10) for scale in (1, 10, 1000, 1e30)]
bound = largest_gradient(loss, inputs, target)
each = nn.CrossEntropyLoss(reduction="none")(inputs[3], target)
untrained = nn.CrossEntropyLoss()(torch.zeros(100, 10), target)

shifted = loss(inputs[0] + 100, target)
one_hot = F.one_hot(target, 10).float()

weight = torch.rand(10)
weighted = nn.CrossEntropyLoss(weight, reduction="sum", ignore_index=3)
mean = nn.CrossEntropyLoss(weight, ignore_index=3)
divisor = weighted(inputs[0], target) / mean(inputs[0], target)
weighted = nn.CrossEntropyLoss(weight, reduction="sum")
mean = nn.CrossEntropyLoss(weight)
by_probability = weighted(inputs[0], one_hot) / mean(inputs[0], one_hot)

card = about(nn.CrossEntropyLoss) | {
    "input": confirm(
        "logits: any real number, no softmax before, classes in dimension 1",
        each.isfinite().all(),
        torch.allclose(shifted, loss(inputs[0], target), rtol=1e-4),
        refuses(loss, torch.zeros(2, 3, 4), torch.zeros(2, 3).long()),
    ),
    "target": confirm(
        "class numbers (int64), or probabilities of the shape of the input",
        torch.allclose(loss(inputs[0], one_hot), loss(inputs[0], target)),
        refuses(loss, inputs[0], target.float()),
        refuses(loss, inputs[0], target.int()),
    ),
    "output": confirm("[0, ∞)", each.min() == 0, each.max() > 1e30),
    "gradient": confirm(f"bounded without weights: |g| ≤ {bound:g}", bound == 1),
    "untrained": confirm(
        f"ln C ({untrained:.3f} for 10 classes)", abs(untrained - math.log(10)) < 1e-6
    ),
    "mean divides by": confirm(
        "the weights of the targets that count; with probabilities, N",
        torch.isclose(divisor, weight[target[target != 3]].sum()),
        torch.isclose(by_probability, torch.tensor(100.0)),
    ),
}
