import torch
from scripts.probe import call
from torch import nn

loss = nn.KLDivLoss(reduction="batchmean")
log_q = torch.randn(4, 3).log_softmax(dim=1)
p = torch.randn(4, 3).softmax(dim=1)

calls = [
    call(loss, log_q, p),
    call(nn.KLDivLoss(reduction="none"), log_q, p, what="reduction none"),
    call(nn.KLDivLoss(), log_q, p, what="reduction mean, the default"),
    call(loss, torch.randn(4, 6, 5), torch.rand(4, 6, 5), what="divided by 4, not 24"),
    call(loss, log_q[0], p[0], what="divided by 3"),
    call(loss, log_q[0, 0], p[0, 0], what="not divided"),
    call(loss, log_q, p[0], what="broadcast without a word"),
    call(loss, log_q[:1], p, what="broadcast, divided by 1"),
    call(loss, log_q[:, 0], p[:, :1], what="broadcast without a word"),
    call(loss, log_q, p[:, :2]),
    call(loss, log_q, p.double()),
    call(loss, log_q.half(), p.half()),
    call(loss, log_q, p.argmax(dim=1, keepdim=True), what="class numbers"),
    call(loss, torch.randn(0, 3), torch.rand(0, 3), what="empty batch: nan"),
]
