import math

import matplotlib.pyplot as plt
import torch
from torch import nn

hour = torch.arange(24)
triplets = torch.cartesian_prod(hour, torch.tensor([-1, 1]), torch.arange(4, 21))
a = triplets[:, 0]
p, n = (a + triplets[:, 1]) % 24, (a + triplets[:, 2]) % 24


def line(u, v):
    return (u - v).abs().squeeze(1)


def ring(u, v):
    return 1 - torch.cos(u - v).squeeze(1)


figure, axes = plt.subplots(1, 2, figsize=(6.4, 2.9))
for axis, distance in zip(axes, [line, ring], strict=True):
    torch.manual_seed(0)
    place = nn.Parameter(math.pi * torch.linspace(-0.5, 0.5, 24).unsqueeze(1))
    place.data += 0.01 * torch.randn(24, 1)
    loss = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=0.3)
    optimizer = torch.optim.Adam([place], lr=0.05)
    for _ in range(400):
        optimizer.zero_grad()
        value = loss(place[a], place[p], place[n])
        value.backward()
        optimizer.step()
    x = place.detach()
    right = (distance(x[a], x[p]) < distance(x[a], x[n])).float().mean().item()
    night, noon = distance(x[[23]], x[[0]]).item(), distance(x[[11]], x[[12]]).item()
    print(f"{distance.__name__}: loss {value.item():.4f}  in order {right:.3f}")
    print(f"  23 h to 0 h {night:.3f}  11 h to 12 h {noon:.3f}")
    x = x.squeeze(1)
    points = (x, 0 * x) if distance is line else (x.sin(), x.cos())
    axis.plot(*points, "o", color="C0", markersize=4)
    for h in (0, 6, 12, 18, 23):
        at = points[0][h].item(), points[1][h].item()
        lift = (0, 8 + 10 * (h == 23)) if distance is line else (9 * at[0], 9 * at[1])
        axis.annotate(f"{h} h", at, lift, textcoords="offset points", ha="center")
    axis.axis("equal")
    axis.margins(0.18)
    axis.axis("off")
axes[0].set_title("|u − v|")
axes[1].set_title("1 − cos(u − v)")
plt.show()
