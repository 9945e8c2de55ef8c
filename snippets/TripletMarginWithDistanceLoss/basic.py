import torch
from torch import nn
from torch.nn import functional as F


def distance(u, v):
    return 1 - F.cosine_similarity(u, v)


anchor = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 0.0]])
positive = torch.tensor([[0.8, 0.6], [0.8, 0.6], [4.0, 3.0]])
negative = torch.tensor([[-1.0, 0.0], [0.0, 1.0], [0.6, 0.8]])

mean = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=0.9)
each = nn.TripletMarginWithDistanceLoss(
    distance_function=distance, margin=0.9, reduction="none"
)
to_positive, to_negative = distance(anchor, positive), distance(anchor, negative)
loss = each(anchor, positive, negative)
print("loss per triplet:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean(anchor, positive, negative).item(), 4))
