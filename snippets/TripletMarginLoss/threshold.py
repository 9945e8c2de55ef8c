import torch
from torch import nn

# three people on a line, two photos each
photo = torch.tensor([0.0, 10.0, 30.0, 31.0, 34.0, 35.0]).unsqueeze(1)
who = torch.tensor([0, 0, 1, 1, 2, 2])
same = who.unsqueeze(1) == who
a, p, n = torch.tensor(
    [
        (a, p, n)
        for a in range(6)
        for p in range(6)
        for n in range(6)
        if a != p and same[a, p] and not same[a, n]
    ]
).T
loss = nn.TripletMarginLoss(reduction="sum")(photo[a], photo[p], photo[n])
distance = torch.cdist(photo, photo)
print("triplets:", len(a), "loss:", loss.item())
print("farthest photos of one person:  ", distance[same].max().item())
print("closest photos of two people:", distance[~same].min().item())
