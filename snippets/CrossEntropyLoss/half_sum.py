import torch
from torch.nn import functional as F

for rows, gap in [(1000, 10.0), (7000, 10.0), (65520, 0.5)]:
    logits = torch.tensor([[0.0, gap]]).expand(rows, 2)
    target = torch.zeros(rows).long()
    true = F.cross_entropy(logits, target)
    x = logits.half().requires_grad_()
    loss = F.cross_entropy(x, target)
    loss.backward()
    slope = x.grad.abs().max()
    print(f"{rows} rows: {loss:.4g}, true {true:.4g}, gradient {slope:.2g}")
