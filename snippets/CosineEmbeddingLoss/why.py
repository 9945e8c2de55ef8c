import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

query = torch.tensor([2.0, 1.0])
for name, other, place, color in [
    ("long, same topic", torch.tensor([6.0, 3.0]), (4.6, 1.85), "C2"),
    ("short, other topic", torch.tensor([1.0, 2.0]), (0.2, 2.65), "C1"),
]:
    apart = F.pairwise_distance(query, other).item()
    loss = F.cosine_embedding_loss(query, other, torch.tensor(1.0)).item()
    print(f"{name:<18}  distance {apart:.3f}  1 - cos {abs(loss):.3f}")
    arrow = {"arrowstyle": "->", "color": color, "linewidth": 1.8}
    plt.annotate("", other.tolist(), (0, 0), arrowprops=arrow)
    plt.text(*place, name, color=color)
arrow = {"arrowstyle": "->", "color": "black", "linewidth": 2.4}
plt.annotate("", query.tolist(), (0, 0), arrowprops=arrow)
plt.text(2.05, 0.65, "query")
circle = plt.Circle((2, 1), 2**0.5, fill=False, color="C4", linestyle="--")
plt.gca().add_patch(circle)
plt.text(3.45, 0.45, "equal distance", color="C4")
plt.plot([6, 7.6], [3, 3.8], color="0.5", linestyle=":")
plt.axis("scaled")
plt.xlim(-0.3, 8.2)
plt.ylim(-0.6, 4.2)
plt.xlabel("how often the first word occurs")
plt.ylabel("the second word")
plt.show()
