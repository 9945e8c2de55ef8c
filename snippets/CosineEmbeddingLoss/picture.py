import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

figure, panels = plt.subplots(1, 2, sharey=True)
for panel, label in zip(panels, [1.0, -1.0], strict=True):
    degrees = torch.linspace(0, 180, 181)
    angle = degrees.deg2rad().requires_grad_()
    turned = torch.stack([angle.cos(), angle.sin()], dim=1)
    fixed = torch.tensor([1.0, 0.0]).expand(181, 2)
    target = torch.full((181,), label)
    loss = F.cosine_embedding_loss(turned, fixed, target, margin=0.5, reduction="none")
    loss.sum().backward()
    panel.plot(degrees, loss.detach(), color="C0", label="loss")
    panel.plot(degrees, angle.grad, color="C1", linestyle="--", label="gradient")
    panel.set_xticks([0, 45, 90, 135, 180], ["0°", "", "90°", "", "180°"])
    panel.text(90, 2.1, f"y = {label:g}".replace("-", "−"), ha="center")
panels[1].annotate(
    "margin = 0.5", (60, 0.0), (80, 0.7), arrowprops={"arrowstyle": "->"}
)
panels[0].legend(loc="upper left", bbox_to_anchor=(0, 0.95))
figure.supxlabel("angle between the two vectors", fontsize=10)
plt.show()
