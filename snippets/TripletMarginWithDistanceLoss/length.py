import torch
from torch import nn
from torch.nn import functional as F


def cosine(u, v):
    return 1 - F.cosine_similarity(u, v)


torch.manual_seed(0)
kind = torch.arange(3).repeat_interleave(40)  # light, middle, heavy
weight = torch.tensor([1.0, 1.3, 1.6])[kind] + 0.05 * torch.randn(120)
parcel = weight.unsqueeze(1) * torch.tensor([1.0, 0.5])
a = torch.randint(120, (256,))
p = 40 * kind[a] + torch.randint(40, (256,))
n = (40 * kind[a] + torch.randint(40, 120, (256,))) % 120

for name, distance in [("1 - cos", cosine), ("Euclidean", None)]:
    torch.manual_seed(0)
    net = nn.Linear(2, 2, bias=False)
    loss = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=0.5)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for step in range(101):
        e = net(parcel)
        value = loss(e[a], e[p], e[n])
        if step in (0, 100):
            print(f"{name:<9} step {step:<3} loss {value.item():.4f}")
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
