import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

p = torch.tensor([0.7, 0.3])
z = torch.linspace(-5, 5, 51)
logits = torch.stack([z, torch.zeros(51)], dim=1)
feeds = [
    ("log-probabilities", "C0-", logits.log_softmax(dim=1)),
    ("probabilities", "C1--", logits.softmax(dim=1)),
    ("raw logits", "C4-.", logits),
]
for label, style, x in feeds:
    loss = F.kl_div(x, p.expand(51, 2), reduction="none").sum(dim=1)
    plt.plot(z, loss, style, label=label)
best = (0.7 / torch.tensor(0.3)).log()
plt.axvline(best, color="C3", linestyle=":", label="softmax = target")
plt.axhline(0, color="0.5", linewidth=0.8)
plt.xlabel("logit of class 1")
plt.ylabel("loss")
plt.legend()
plt.show()
