import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# three classes side by side on a line, each sample in exactly one
x = torch.linspace(-3, 3, 60).unsqueeze(1)
number = torch.bucketize(x.squeeze(1), torch.tensor([-1.0, 1.0]))
target = F.one_hot(number, 3).float()

figure, panels = plt.subplots(1, 2, sharey=True)
losses = [F.multilabel_soft_margin_loss, F.cross_entropy]
for panel, loss in zip(panels, losses, strict=True):
    layer = torch.nn.Linear(1, 3)
    torch.nn.init.zeros_(layer.weight)
    torch.nn.init.zeros_(layer.bias)
    optimizer = torch.optim.Adam(layer.parameters(), lr=0.1)
    for _ in range(400):
        optimizer.zero_grad()
        loss(layer(x), target).backward()
        optimizer.step()
    score = layer(x).detach()
    name = "softmax" if loss is F.cross_entropy else "sigmoid"
    p = score.softmax(dim=1) if name == "softmax" else score.sigmoid()
    found = (score.argmax(dim=1) == number)[number == 1].float().mean()
    print(f"{loss.__name__}: middle class at most {p[:, 1].max():.2f}", end=", ")
    print(f"found {found:.0%}, sums {p.sum(1).min():.2f} to {p.sum(1).max():.2f}")
    panel.plot(x, p[:, 0], "C4:", label="left")
    panel.plot(x, p[:, 1], "C0-", label="middle")
    panel.plot(x, p[:, 2], "C3-.", label="right")
    panel.set_xlabel(name)
lines, names = panels[0].get_legend_handles_labels()
figure.legend(lines, names, loc="outside upper center", ncols=3)
plt.show()
