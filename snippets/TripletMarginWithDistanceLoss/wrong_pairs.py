import torch
from torch import nn

anchor = torch.tensor([[0.0], [10.0]])
positive = torch.tensor([[1.0], [11.0]])
negative = torch.tensor([[5.0], [15.0]])
loss = nn.TripletMarginWithDistanceLoss(distance_function=torch.cdist)
print(loss(anchor, positive, negative).item())
each = nn.TripletMarginWithDistanceLoss(distance_function=torch.cdist, reduction="none")
print(each(anchor, positive, negative))
