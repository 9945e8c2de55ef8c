import math

import torch
from torch import nn

from scripts.probe import about, confirm, largest_gradient, refuses

torch.manual_seed(0)
loss = nn.NLLLoss(reduction="none")
mean = nn.NLLLoss()
target = torch.tensor([0, 3, 9])
log_prob = torch.randn(3, 10).log_softmax(dim=1)

inputs = [torch.randn(3, 10), 1000 * torch.randn(3, 10), torch.zeros(3, 10)]
bound = largest_gradient(loss, inputs, target)
weights = torch.arange(1.0, 11.0)
weighted = largest_gradient(nn.NLLLoss(weights, reduction="none"), inputs, target)

untrained = mean(torch.zeros(3, 10).log_softmax(dim=1), target)

partly = torch.tensor([0, 3, -100])
sum_ = nn.NLLLoss(weights, reduction="sum")(log_prob, partly)
by = sum_ / nn.NLLLoss(weights)(log_prob, partly)

card = about(nn.NLLLoss) | {
    "input": confirm(
        "log-probabilities (N, C, *): log_softmax of the logits",
        torch.allclose(mean(log_prob, target), -log_prob[range(3), target].mean()),
        refuses(loss, log_prob.transpose(0, 1), target),
    ),
    "target": confirm(
        "class numbers (N, *), int64 or uint8",
        torch.equal(loss(log_prob, target), loss(log_prob, target.byte())),
        refuses(loss, log_prob, target.int()),
        refuses(loss, log_prob, target.float()),
        refuses(loss, log_prob, log_prob.exp()),
    ),
    "output": confirm(
        "[0, ∞) for log-probabilities, else any number",
        (loss(log_prob, target) >= 0).all(),
        loss(torch.tensor([[0.0, -math.inf]]), target[:1]) == 0,
        loss(torch.full((1, 10), -1e30), target[:1]) > 1e29,
        loss(torch.full((1, 10), 1e30), target[:1]) < -1e29,
    ),
    "gradient": confirm(
        f"−weight, whatever the input: |g| ≤ {bound:g} without weights",
        bound == 1,
        weighted == 10,
    ),
    "untrained": confirm(
        f"ln C ({untrained:.3f} for 10 classes)",
        abs(untrained - math.log(10)) < 1e-6,
    ),
    "mean divides by": confirm(
        "the weights of the targets, ignored ones left out",
        abs(by - weights[0] - weights[3]) < 1e-5,
    ),
}
