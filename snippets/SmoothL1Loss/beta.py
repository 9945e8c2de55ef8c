import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

error = torch.linspace(-3, 3, 49)
zeros = torch.zeros(49)
for beta, line in [(0.25, "--"), (1.0, "-"), (3.0, "-.")]:
    loss = F.smooth_l1_loss(error, zeros, reduction="none", beta=beta)
    plt.plot(error, loss, color="C0", linestyle=line, label=f"β = {beta:g}")
    at_three = loss[-1].item()
    print(f"beta={beta:<4g} loss at error 3: {at_three:.3f} = 3 - {beta:g}/2")
edge = torch.tensor([-3.0, 0.0, 3.0])
plt.plot(edge, edge.abs(), color="0.5", linestyle=":", label="L1Loss")
plt.xlabel("error: input − target")
plt.ylabel("loss")
plt.legend(loc="upper center")
plt.show()
