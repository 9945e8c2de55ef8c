import matplotlib.pyplot as plt
import torch

scores = torch.tensor([2.0, 0.5, 1.0, 1.5, -0.5])
labels, others = [0, 2], [1, 3, 4]

total = 0.0
for j in labels:
    for i in others:
        missing = max(0, 1 - (scores[j] - scores[i]).item())
        total += missing
        ends = [scores[j], scores[i]]
        if missing > 0:
            plt.plot([0, 1], ends, "C1-", linewidth=1.5 + 3 * missing)
            height = scores[j] + 0.6 * (scores[i] - scores[j])
            plt.text(0.6, height + 0.08, f"{missing:g}", color="C1", ha="center")
        else:
            plt.plot([0, 1], ends, color="0.5", linestyle=":", linewidth=1)
for c in labels:
    plt.plot([0], scores[c], "o", color="C2", markersize=8)
    plt.text(-0.06, scores[c], f"class {c}", ha="right", va="center")
for c in others:
    plt.plot([1], scores[c], "s", color="black", markersize=7)
    plt.text(1.06, scores[c], f"class {c}", ha="left", va="center")
print("sum:", total, " divided by C:", total / 5)
plt.xticks([0, 1], ["labels", "not labels"])
plt.xlim(-0.5, 1.5)
plt.ylabel("score")
plt.grid(axis="x", visible=False)
plt.show()
