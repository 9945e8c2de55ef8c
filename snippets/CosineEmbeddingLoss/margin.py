import matplotlib.pyplot as plt
import torch
from torch import nn

degrees = torch.linspace(0, 180, 181)
angle = degrees.deg2rad()
turned = torch.stack([angle.cos(), angle.sin()], dim=1)
fixed = torch.tensor([1.0, 0.0]).expand(181, 2)
for margin, style in [(-0.5, ":"), (0.0, "-"), (0.5, "--")]:
    loss = nn.CosineEmbeddingLoss(margin, reduction="none")(
        turned, fixed, -torch.ones(181)
    )
    edge = torch.tensor(margin).arccos().rad2deg().item()
    print(f"margin {margin:<4}  loss 0 from {edge:.1f}°")
    plt.plot(
        degrees,
        loss,
        color="C0",
        linestyle=style,
        label=f"margin = {margin:g}".replace("-", "−"),
    )
plt.xticks([0, 60, 90, 120, 180], ["0°", "60°", "90°", "120°", "180°"])
plt.xlabel("angle between the two vectors")
plt.ylabel("loss")
plt.legend()
plt.show()
