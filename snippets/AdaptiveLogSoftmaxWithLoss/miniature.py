import matplotlib.pyplot as plt
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(64, n_classes=100, cutoffs=[15, 45], div_value=2)
axes = plt.figure(figsize=(2.4, 1.4)).gca()
starts = [0, 15, 45]
heights = [model.head.in_features, *(tail[1].in_features for tail in model.tail)]
for start, end, height, color in zip(
    starts, model.cutoffs, heights, ["C0", "C2", "C3"], strict=True
):
    box = plt.Rectangle((start, 0), end - start - 1, height, color=color, alpha=0.55)
    axes.add_patch(box)
plt.plot([0, 99, 99], [64, 64, 0], "--", color="0.5")
plt.xlim(-2, 102)
plt.ylim(-2, 68)
plt.axis("off")
plt.show()
