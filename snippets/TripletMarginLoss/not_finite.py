import torch
from torch import nn

loss = nn.TripletMarginLoss(reduction="none")
positive = torch.tensor([[1.0, 0.0], [float("nan"), 0.0], [1.0, 0.0]])
negative = torch.tensor([[3.0, 0.0], [3.0, 0.0], [float("inf"), 0.0]])
anchor = torch.zeros(3, 2, requires_grad=True)
losses = loss(anchor, positive, negative)
losses.sum().backward()
print("loss:    ", losses.tolist())
print("gradient:", anchor.grad.tolist())

none = torch.zeros(0, 2)
print("mean of nothing:", nn.TripletMarginLoss()(none, none, none).item())
