import matplotlib.pyplot as plt
from torch import nn

features, classes, cutoffs = 64, 1000, [100, 400]
model = nn.AdaptiveLogSoftmaxWithLoss(features, classes, cutoffs)
figure, (left, right) = plt.subplots(1, 2, figsize=(6.6, 2.9), sharey=True)
left.add_patch(plt.Rectangle((0, 0), classes, features, color="C1", alpha=0.35))
left.text(classes / 2, features / 2, "full", ha="center", va="center")
left.set_title(f"{features * classes} weights")
starts = [0, *cutoffs]
names = ["head", "cluster 1", "cluster 2"]
layers = [model.head, *(tail[1] for tail in model.tail)]
for n, (start, layer, name) in enumerate(zip(starts, layers, names, strict=True)):
    width = model.cutoffs[n] - start
    color = ["C0", "C2", "C4"][n]
    box = plt.Rectangle((start, 0), width, layer.in_features, color=color, alpha=0.5)
    right.add_patch(box)
    right.text(start + 10, layer.in_features + 2, name, color=color)
total = sum(p.numel() for p in model.parameters())
right.set_title(f"{total} weights")
for axis in (left, right):
    axis.set_xlim(0, classes)
    axis.set_ylim(0, features + 6)
    axis.set_xlabel("class, frequent first")
left.set_ylabel("weights a class")
plt.show()
