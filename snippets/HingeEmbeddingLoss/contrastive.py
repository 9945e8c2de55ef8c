import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(0, 1.5, 61)
figure, panels = plt.subplots(1, 2, sharey=True)
for panel, label in zip(panels, [1.0, -1.0], strict=True):
    target = torch.full((61,), label)
    for name, power, style in [
        ("HingeEmbeddingLoss", 1, "C0-"),
        ("contrastive", 2, "C4-."),
    ]:
        d = x.clone().requires_grad_()
        loss = F.hinge_embedding_loss(d, target, reduction="none") ** power / power
        loss.sum().backward()
        panel.plot(x, d.grad, style, label=name)
    panel.set_xlabel("similar: y = 1" if label == 1 else "different: y = −1")
panels[0].set_ylabel("gradient")
panels[1].legend(loc="upper left")
plt.show()
