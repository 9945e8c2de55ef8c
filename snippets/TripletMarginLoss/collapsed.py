import torch
from torch import nn

for eps in [1e-6, 0.0]:
    a, p, n = (torch.ones(1, 2, requires_grad=True) for _ in range(3))
    loss = nn.TripletMarginLoss(eps=eps)(a, p, n)
    loss.backward()
    print(f"eps={eps:g}: loss {loss.item()}")
    for name, x in [("anchor", a), ("positive", p), ("negative", n)]:
        print(f"  {name:<8}", [round(g, 4) + 0.0 for g in x.grad[0].tolist()])
