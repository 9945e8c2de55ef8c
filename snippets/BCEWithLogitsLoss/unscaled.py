import matplotlib.pyplot as plt
import torch
from torch import nn

area = torch.linspace(50, 150, 21).unsqueeze(1)  # square metres, not scaled
large = (area > 100).float()
for name, style in [("sigmoid, BCELoss", "C1--"), ("BCEWithLogitsLoss", "C2-")]:
    layer = nn.Linear(1, 1)
    nn.init.constant_(layer.weight, 0.5)
    nn.init.zeros_(layer.bias)
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.1)
    losses = []
    for _ in range(1501):
        logit = layer(area)
        if name == "BCEWithLogitsLoss":
            loss = nn.BCEWithLogitsLoss()(logit, large)
        else:
            loss = nn.BCELoss()(torch.sigmoid(logit), large)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    right = ((logit > 0) == (large == 1)).float().mean().item()
    print(f"{name:<17} loss {losses[0]:.4f} to {losses[-1]:.4f}, right {right:.0%}")
    plt.plot(range(0, 1501, 10), losses[::10], style, label=name)
plt.yscale("log")
plt.yticks([0.1, 1, 10], ["0.1", "1", "10"])
plt.xlabel("step")
plt.ylabel("loss")
plt.legend(loc="center")
plt.show()
