import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

sample = torch.tensor([1.0, 2.0, 3.0, 5.0, 14.0])
ends = torch.tensor([0.0, *sample, 15.0])
guess = ends.unsqueeze(1).expand(7, 5)
loss = F.l1_loss(guess, sample.expand(7, 5), reduction="none").sum(dim=1)

plt.plot(ends, loss, color="C0", label="sum of the distances")
plt.plot(sample, loss[1:-1], "o", color="C3", label="sample")
plt.plot(3, loss.min(), "o", color="C2")
plt.annotate("median", (3, loss.min()), xytext=(-14, -15), textcoords="offset points")
plt.axvline(sample.mean(), color="0.5", linestyle=":")
plt.annotate("mean", (5, 44), xytext=(4, 0), textcoords="offset points")
for i in range(6):
    middle = (ends[i] + ends[i + 1]) / 2, (loss[i] + loss[i + 1]) / 2
    slope = (loss[i + 1] - loss[i]) / (ends[i + 1] - ends[i])
    label, shift = f"{slope:+.0f}".replace("-", "−"), (4, -9 if slope > 0 else 2)
    plt.annotate(label, middle, xytext=shift, textcoords="offset points")
plt.ylim(10, 52)
plt.xlabel("guess")
plt.ylabel("sum of the distances")
plt.show()
