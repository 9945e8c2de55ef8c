import torch
from torch import nn

anchor = torch.tensor([[1.0, 2.0]], requires_grad=True)
positive = torch.tensor([[1.0, 2.0]])
negative = torch.tensor([[1.5, 2.0]])
for eps in [1e-6, 0.0]:
    anchor.grad = None
    loss = nn.TripletMarginLoss(eps=eps)(anchor, positive, negative)
    loss.backward()
    gradient = [round(g, 4) for g in anchor.grad[0].tolist()]
    print(f"eps={eps:g}: loss {loss.item():.4f}, gradient {gradient}")
