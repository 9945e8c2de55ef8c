import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[0.0], [10.0]])
positive = torch.tensor([[1.0], [11.0]])
negative = torch.tensor([[5.0], [15.0]])
distance = F.pairwise_distance
assert distance(anchor, positive).shape == (2,)
loss = nn.TripletMarginWithDistanceLoss(distance_function=distance)
print(loss(anchor, positive, negative).item())
