import matplotlib.pyplot as plt
import torch
from from_scratch import quantile_loss

error = torch.linspace(-2, 2, 81)
for q, color in [(0.1, "C0"), (0.5, "0.5"), (0.9, "C1")]:
    loss = quantile_loss(error, torch.zeros(81), q, "none")
    plt.plot(error, loss, color=color, label=f"q = {q}")
plt.xlabel("error: input − target")
plt.ylabel("loss")
plt.legend()
plt.show()
