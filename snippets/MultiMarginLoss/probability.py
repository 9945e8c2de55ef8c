import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

p = torch.linspace(0.05, 0.95, 91).unsqueeze(1)
lead = torch.linspace(-3, 3, 601)
scores = torch.stack([lead, torch.zeros(601)], dim=1)
class_0, class_1 = torch.zeros(2, 601, dtype=torch.long)
class_1 = class_1 + 1


def best_lead(loss, **options):
    if_0 = loss(scores, class_0, reduction="none", **options)
    if_1 = loss(scores, class_1, reduction="none", **options)
    return lead[(p * if_0 + (1 - p) * if_1).argmin(dim=1)]


hinge = best_lead(F.multi_margin_loss)
squared = best_lead(F.multi_margin_loss, p=2)
entropy = best_lead(F.cross_entropy)
for i in (10, 44, 46, 85):
    print(f"p {p[i].item():.2f}: {hinge[i]:.2f} {squared[i]:.2f} {entropy[i]:.2f}")
plt.plot(p, entropy, color="0.5", linestyle=":", label="CrossEntropyLoss")
plt.plot(p, squared, "C4-.", label="p = 2")
plt.plot(p, hinge, "C1--", label="p = 1")
plt.xlabel("true probability of the class")
plt.ylabel("best lead")
plt.legend()
plt.show()
