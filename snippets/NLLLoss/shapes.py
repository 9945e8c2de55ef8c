import torch
from torch import nn

from scripts.probe import call

loss = nn.NLLLoss(reduction="none")
mean = nn.NLLLoss()
target = torch.tensor([1, 0, 4])
log_prob = torch.randn(3, 5).log_softmax(dim=1)
pixels = torch.zeros(2, 4, 4, dtype=torch.long)

calls = [
    call(loss, log_prob, target),
    call(loss, log_prob[0], target[0], what="one sample"),
    call(loss, log_prob[0], target[:1], what="one sample"),
    call(loss, torch.randn(2, 5, 7), torch.zeros(2, 7).long(), what="sequences"),
    call(loss, torch.randn(2, 5, 4, 4), pixels, what="images"),
    call(mean, log_prob, target, what="reduction mean, the default"),
    call(mean, log_prob[:0], target[:0], what="empty batch: nan"),
    call(mean, log_prob, target.byte()),
    call(mean, log_prob, target.int()),
    call(mean, log_prob, target.float()),
    call(mean, log_prob, target.unsqueeze(1)),
    call(mean, log_prob, log_prob.exp(), what="probabilities as target"),
    call(mean, log_prob[0], torch.arange(5)),
    call(mean, torch.randn(2, 7, 5), torch.zeros(2, 7).long(), what="classes last"),
    call(mean, log_prob.half(), target),
    call(mean, log_prob.long(), target),
]
