import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(0, 2, 41)
for label, style in [(1.0, "C0-"), (-1.0, "C0-."), (0.0, "C1--")]:
    target = torch.full((41,), label)
    loss = F.hinge_embedding_loss(x, target, reduction="none")
    text = f"y = {label:.0f}".replace("-", "−")
    plt.plot(x, loss + 0.015 * (label == 0), style, label=text)
arrow = {"arrowstyle": "->", "color": "C1", "lw": 2.5}
plt.annotate("", (1.45, 1.56), (1.65, 1.76), arrowprops=arrow)
plt.text(1.12, 1.72, "pulled in", color="C1")
plt.text(0.25, 1.06, "no gradient", color="C1")
plt.xlabel("distance x")
plt.ylabel("loss")
plt.xticks([0, 0.5, 1, 1.5, 2])
plt.yticks([0, 0.5, 1, 1.5, 2])
plt.legend(loc="upper left")
plt.show()
