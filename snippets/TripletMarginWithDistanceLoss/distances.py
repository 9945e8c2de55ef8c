import torch
from torch import nn
from torch.nn import functional as F

anchor = torch.tensor([[3.0, 4.0]])
positive = torch.tensor([[6.0, 8.0]])
negative = torch.tensor([[4.0, 3.0]])
distances = {
    "None, the default": None,
    "Manhattan": nn.PairwiseDistance(p=1.0),
    "largest difference": lambda u, v: (u - v).abs().amax(dim=1),
    "squared": lambda u, v: (u - v).square().sum(dim=1),
    "1 - cos": lambda u, v: 1 - F.cosine_similarity(u, v),
}
for name, distance in distances.items():
    loss = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=0.1)
    use = distance or nn.PairwiseDistance()
    near, far = use(anchor, positive).item(), use(anchor, negative).item()
    value = loss(anchor, positive, negative).item()
    print(f"{name:<18}  {near:7.4f}  {far:7.4f}  loss {value:.4f}")
