import torch
from torch import nn

anchor = torch.tensor([[0.0], [0.0]])
positive = torch.tensor([[1.0], [1.0]])
negative = torch.tensor([[-1.0], [-2.0]])

loss = nn.TripletMarginLoss(margin=1.0, reduction="none")
apart = nn.PairwiseDistance()(positive, negative) > 1.0
print("positive and negative more than margin apart:", apart.tolist())
print("loss:", [round(v, 4) for v in loss(anchor, positive, negative).tolist()])
