import torch
from torch import nn

anchor, positive, negative = torch.tensor([[[0.0]], [[2.0]], [[3.5]]])
for swap in [False, True]:
    x = [t.clone().requires_grad_() for t in (anchor, positive, negative)]
    loss = nn.TripletMarginLoss(margin=1.0, swap=swap)(*x)
    loss.backward()
    slopes = [t.grad.item() + 0.0 for t in x]
    print(f"swap={swap!s:<5} loss {loss.item():.2f}, gradients {slopes}")
