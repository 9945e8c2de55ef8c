import torch
from torch import nn

from scripts.probe import call

loss = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4, 10], div_value=2.0)
half = nn.AdaptiveLogSoftmaxWithLoss(8, 20, [4, 10], div_value=2.0).half()
features = torch.rand(3, 8)
target = torch.tensor([0, 4, 19])

calls = [
    call(loss, features, target),
    call(loss, features[0], target[0], what="one sample"),
    call(loss, features, target.int()),
    call(half, features.half(), target, what="a model in half"),
    call(loss, features[:0], target[:0], what="empty batch: nan"),
    call(loss, features, target.float()),
    call(loss, features, target.short()),
    call(loss, features.double(), target),
    call(loss, features.unsqueeze(0), target, what="sequence"),
    call(loss, features, target.unsqueeze(1)),
    call(loss, features, target[:2]),
    call(loss, features, target[0]),
    call(loss, torch.rand(3, 20), target, what="logits, not features"),
]
