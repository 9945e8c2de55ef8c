import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

distance = torch.linspace(0, 2, 41)
similar = F.hinge_embedding_loss(distance, torch.ones(41), reduction="none")
others = F.hinge_embedding_loss(distance, -torch.ones(41), reduction="none")

plt.axvspan(1, 2, color="C2", alpha=0.12)
plt.plot(distance, similar, color="C0", label="similar: y = 1")
plt.plot(distance, others, color="C0", linestyle="-.", label="different: y = −1")
plt.plot(1.0, 0.0, "o", color="C2")
plt.annotate("m", (1, 0), xytext=(4, 6), textcoords="offset points")
arrow = {"arrowstyle": "->", "color": "C1", "linestyle": "--", "lw": 2.5}
for x in [0.8, 1.6]:
    plt.annotate("", (x - 0.2, x - 0.2), (x, x), arrowprops=arrow)
plt.text(1.5, 1.36, "pull", color="C1")
plt.annotate("", (0.35, 0.65), (0.15, 0.85), arrowprops=arrow)
plt.text(0.3, 0.82, "push apart", color="C1")
plt.text(1.45, 0.1, "left alone")
plt.xticks([0, 0.5, 1, 1.5, 2])
plt.yticks([0, 0.5, 1, 1.5, 2])
plt.xlabel("distance x")
plt.ylabel("loss")
plt.legend(loc="upper left")
plt.show()
