import math

import torch
from torch import nn

from scripts.probe import about, confirm, refuses

torch.manual_seed(0)
Loss = nn.AdaptiveLogSoftmaxWithLoss
model = Loss(8, n_classes=20, cutoffs=[4, 10], div_value=2.0)
features = torch.randn(40, 8)
target = torch.arange(40) % 20
output, loss = model(features, target)

plain = Loss(8, 20, [4, 10], div_value=2.0)
for parameter in plain.parameters():
    nn.init.zeros_(parameter)
start = -plain(features[:3], torch.tensor([0, 4, 19])).output
expected = torch.tensor([math.log(6), math.log(6 * 6), math.log(6 * 10)])
wide = Loss(8, 20, [4, 10], div_value=2.0)
wide.head.weight.data *= 1000
leaf = features.clone().requires_grad_()
wide(leaf, target).loss.backward()

card = about(Loss) | {
    "input": confirm(
        "features, not logits: (N, in_features); it holds the last layer itself",
        output.shape == (40,),
        refuses(model, torch.randn(40, 20), target),
        sum(p.numel() for p in model.parameters()) > 0,
    ),
    "target": confirm(
        "class numbers 0 … n_classes − 1, the most frequent first",
        refuses(model, features[:1], torch.tensor([20])),
        refuses(model, features[:1], torch.tensor([-1])),
        refuses(model, features, target.float()),
    ),
    "output": confirm(
        "(output, loss): log-probabilities ≤ 0, and minus their mean, [0, ∞)",
        output.max() <= 0,
        torch.allclose(loss, -output.mean()),
        wide(features, target).loss > 10,
    ),
    "gradient": confirm(
        "in the scores |g| ≤ 1, times the weights in the features",
        leaf.grad.abs().max() > 10,
        leaf.grad.abs().max() <= wide.head.weight.abs().sum() / 40 + 1,
    ),
    "untrained": confirm(
        "ln of the head size; in a cluster also + ln of the cluster size",
        torch.allclose(start, expected),
    ),
    "mean divides by": confirm("N", torch.allclose(loss * 40, -output.sum())),
}
