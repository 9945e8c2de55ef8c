import torch
from torch.nn import functional as F

target = torch.tensor([0])
for gap in [-5.0, 0.0, 5.0]:
    logits = torch.tensor([[gap, 0.0]], requires_grad=True)
    log_prob = F.log_softmax(logits, dim=1)
    log_prob.retain_grad()
    F.nll_loss(log_prob, target).backward()
    q = log_prob[0, 0].exp().item()
    into_logits = [round(g, 4) for g in logits.grad[0].tolist()]
    print(f"q = {q:.4f}: {log_prob.grad[0].tolist()} into logits {into_logits}")
