import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-120, 10, 131)
one = torch.ones(131)
stable = F.binary_cross_entropy_with_logits(x, one, reduction="none")
plt.plot(x, stable, "C2-", linewidth=4, alpha=0.5, label="BCEWithLogitsLoss")

soft = F.soft_margin_loss(x, one, reduction="none")
finite = soft.isfinite()
plt.plot(x[finite], soft[finite], "C0-", label="SoftMarginLoss")
for dtype, name in [(torch.float32, "float32"), (torch.float16, "float16")]:
    wall = torch.finfo(dtype).max
    at = torch.tensor(wall).log().item()
    print(f"{name}: inf below yx = {-at:.4f}")
    plt.plot([-at, -at], [0, 118], "C1:")
    plt.plot(-at, at, "C1X", markersize=8)
    plt.annotate(f"{name}: −{at:.1f}", (-at + 2, 108), color="C1")
plt.text(-129, 6, "inf, gradient nan", color="C1")
plt.xlim(-130, 12)
plt.xlabel("label times logit: y·x")
plt.ylabel("loss")
plt.legend(loc=(0.3, 0.08))
plt.show()
