import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

distance = torch.linspace(0, 2, 61)
near = F.hinge_embedding_loss(distance, torch.ones(61), reduction="none")
far = F.hinge_embedding_loss(distance, -torch.ones(61), reduction="none")

plt.figure(figsize=(2.4, 1.4))
plt.plot(distance, near, color="C2", linestyle="-.")
plt.plot(distance, far, color="C0")
plt.axvline(1, color="0.5", linestyle=":", linewidth=1)
plt.axis("off")
plt.show()
