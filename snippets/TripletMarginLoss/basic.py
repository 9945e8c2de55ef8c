import torch
from torch import nn

anchor = torch.zeros(3, 2)
positive = torch.tensor([[0.6, 0.8], [0.6, 0.8], [0.6, 0.8]])
negative = torch.tensor([[3.0, 4.0], [0.9, 1.2], [0.3, 0.4]], requires_grad=True)

mean = nn.TripletMarginLoss(margin=1.0)(anchor, positive, negative)
mean.backward()

to_positive = nn.PairwiseDistance()(anchor, positive)
to_negative = nn.PairwiseDistance()(anchor, negative)
loss = nn.TripletMarginLoss(margin=1.0, reduction="none")(anchor, positive, negative)
gradient = negative.grad.norm(dim=1)
print("loss per triplet:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean.item(), 4))
