import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# three of four experts say yes
x = torch.linspace(-3, 6, 91)
wrong = F.soft_margin_loss(x, torch.full((91,), 0.5), reduction="none")
right = F.binary_cross_entropy_with_logits(x, torch.full((91,), 0.75), reduction="none")
yes = F.soft_margin_loss(x, torch.ones(91), reduction="none")
no = F.soft_margin_loss(x, -torch.ones(91), reduction="none")
mixed = 0.75 * yes + 0.25 * no

best = right.argmin()
print(f"BCEWithLogitsLoss: lowest at x = {x[best]:.1f}, p = {x[best].sigmoid():.2f}")
print(f"mixture of -1 and 1 differs by at most {(mixed - right).abs().max():.0e}")
print(f"SoftMarginLoss, y = 0.5: lowest at x = {x[wrong.argmin()]:.1f}, the end")
plt.plot(x, wrong, "C1--", label="SoftMarginLoss, y = 0.5")
plt.plot(x, right, "C2-", label="BCEWithLogitsLoss, t = 0.75")
plt.plot(x[best], right[best], "C2o")
plt.annotate("p = 0.75", (x[best], right[best]), (-18, 8), textcoords="offset points")
plt.ylim(0, 2)
plt.xlabel("logit")
plt.ylabel("loss")
plt.legend()
plt.show()
