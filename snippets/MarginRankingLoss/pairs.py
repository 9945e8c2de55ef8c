import matplotlib.pyplot as plt
from basic import input1, input2, loss, margin, target

input1, input2 = input1.detach(), input2.detach()
for row in range(4):
    low, high = (input2, input1) if target[row] > 0 else (input1, input2)
    start, end = low[row].item(), low[row].item() + margin
    plt.plot([start, end], [-row, -row], "-", color="0.5", linewidth=8, alpha=0.3)
    plt.plot(low[row], -row, "o", color="0.5", markersize=7)
    enough = loss[row] == 0
    style = ("C2", "s") if enough else ("C1", "X")
    plt.plot(high[row], -row, style[1], color=style[0], markersize=8)
    if not enough:
        arrow = {"arrowstyle": "->", "color": "C1", "linestyle": "--"}
        plt.annotate("", (end, -row - 0.2), (high[row], -row - 0.2), arrowprops=arrow)
    plt.text(4.2, -row, f"loss {loss[row].item():g}", va="center")
plt.yticks([0, -1, -2, -3], [f"n = {n}" for n in range(1, 5)])
plt.xlim(0, 5)
plt.ylim(-3.6, 0.6)
plt.xlabel("score")
plt.show()
