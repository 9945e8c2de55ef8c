import math

import matplotlib.pyplot as plt
import torch
from torch import nn

# 950 healthy at the quantiles of N(0, 1), 50 ill at those of N(1.5, 1)
healthy, patient = (torch.special.ndtri((torch.arange(n) + 0.5) / n) for n in (950, 50))
x = torch.cat([healthy, patient + 1.5])
ill = torch.cat([torch.zeros(950), torch.ones(50)])

value = torch.linspace(-2, 4, 61)
truth = torch.sigmoid(1.5 * value - 1.125 - math.log(19))
plt.plot(value, truth, color="C3", linestyle=":", linewidth=4, label="truth")
for pos_weight, style in [(1.0, "C0-"), (19.0, "C1--")]:
    loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    line = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([line], lr=0.1)
    for _ in range(500):
        optimizer.zero_grad()
        loss(line[0] * x + line[1], ill).backward()
        optimizer.step()
    slope, offset = line.tolist()
    logit = slope * x + offset
    found = logit > 0
    recall, precision = found[ill == 1].float().mean(), ill[found].mean()
    print(
        f"pos_weight {pos_weight:.0f}: recall {recall:.2f}, precision {precision:.2f}"
    )
    print(f"  mean probability {logit.sigmoid().mean():.3f}")
    chance = torch.sigmoid(slope * value + offset)
    plt.plot(value, chance, style, label=f"pos_weight {pos_weight:.0f}")
logit = logit - math.log(19)
print(f"undone:\n  mean probability {logit.sigmoid().mean():.3f}")
undone = torch.sigmoid(slope * value + offset - math.log(19))
plt.plot(value, undone, "C2-.", label="undone: − ln 19")
plt.xlabel("measured value")
plt.ylabel("probability of ill")
plt.legend(loc="upper left")
plt.show()
