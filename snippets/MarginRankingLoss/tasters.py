import matplotlib.pyplot as plt
from torch import nn
from wines import fit, grade, i, j, quality, target

ranking = nn.MarginRankingLoss(margin=1.0)
losses = {
    "MSELoss": lambda score: nn.MSELoss()(score, grade),
    "MarginRankingLoss": lambda score: ranking(score[:, i], score[:, j], target),
}
for (name, loss), style in zip(losses.items(), ["C1--", "C2-"], strict=True):
    slope, bias, right = fit(loss)
    print(f"{name:<17} slope {slope:+.2f}, pairs right {right:.0%}")
    plt.plot([-4, 4], [bias - 4 * slope, bias + 4 * slope], style, label=name)
for marker, x, y in zip("osD^v", quality, grade, strict=True):
    plt.plot(x, y, color="0.5", linestyle=":", marker=marker)
plt.xlabel("quality of the wine")
plt.ylabel("grade or score")
plt.legend(loc="lower left")
plt.show()
