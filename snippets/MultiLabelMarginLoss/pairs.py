import matplotlib.pyplot as plt
import torch

scores = torch.tensor([2.0, 0.5, 1.0, 1.5, -0.5])
labels, others = [0, 2], [1, 3, 4]

missing = 1 - (scores[labels].unsqueeze(1) - scores[others])
short = missing.clamp(min=0)
up = -(missing > 0).sum(dim=1) / 5
down = (missing > 0).sum(dim=0) / 5


def write(column, row, *numbers, color="black"):
    told = " → ".join(f"{n:g}" for n in numbers).replace("-", "−")
    plt.text(column, row, told, ha="center", va="center", color=color)


for row in range(2):
    for column in range(3):
        value = short[row, column].item()
        side = [column - 0.45, column + 0.45]
        plt.fill_between(side, row - 0.4, row + 0.4, color="C1", alpha=value / 4)
        write(column, row, missing[row, column].item(), value)
    write(3, row, up[row].item(), color="C1")
for column in range(3):
    write(column, 2, down[column].item(), color="C1")
plt.axvline(2.5, color="0.5", linewidth=0.8)
plt.axhline(1.5, color="0.5", linewidth=0.8)
plt.xticks(range(4), ["x₁", "x₃", "x₄", "gradient"])
plt.yticks(range(3), ["x₀", "x₂", "gradient"])
plt.xlim(-0.6, 3.6)
plt.ylim(2.5, -0.6)
plt.grid(visible=False)
plt.xlabel("not labels")
plt.ylabel("labels")
plt.show()
