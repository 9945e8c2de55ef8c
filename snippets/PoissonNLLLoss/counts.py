import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

log_rate = torch.linspace(-2.5, 4, 131)
for count, style in [(0.0, "C4:"), (1.0, "C0-"), (5.0, "C0--"), (20.0, "C0-.")]:
    target = torch.full((131,), count)
    loss = F.poisson_nll_loss(log_rate, target, reduction="none")
    exact = loss + torch.lgamma(target + 1)
    lowest = exact.argmin()
    print(f"count {count:g}: lowest {exact[lowest]:.2f} at {log_rate[lowest]:.2f}")
    plt.plot(log_rate, exact, style, label=f"count {count:g}")
    if count > 0:
        plt.plot(log_rate[lowest], exact[lowest], "o", color="C2")
plt.ylim(-0.5, 12)
plt.xlabel("input: log of the expected count")
plt.ylabel("loss + ln y!")
plt.legend(loc="upper center")
plt.show()
