import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-3, 3, 49)
zeros = torch.zeros(49)
for delta, line in [(0.25, "--"), (1.0, "-"), (2.0, "-.")]:
    loss = F.huber_loss(error, zeros, reduction="none", delta=delta)
    plt.plot(error, loss, color="C0", linestyle=line, label=f"δ = {delta:g}")
    at_three = loss[-1].item()
    print(f"delta={delta:<4g} loss at error 3: {at_three:.3f}, slope {delta:g}")
plt.plot(error, error**2 / 2, color="0.5", linestyle=":", label="MSELoss / 2")
plt.xlabel("error: input − target")
plt.ylabel("loss")
plt.legend(loc="upper center")
plt.show()
