import torch
from torch import nn

torch.manual_seed(0)
for tokens in (10, 100, 1000):
    log_q = torch.randn(4, tokens, 8).log_softmax(dim=2)
    p = torch.randn(4, tokens, 8).softmax(dim=2)
    loss = nn.KLDivLoss(reduction="batchmean")(log_q.flatten(0, 1), p.flatten(0, 1))
    print(f"{tokens:4d} tokens  loss {loss:9.4f}")
