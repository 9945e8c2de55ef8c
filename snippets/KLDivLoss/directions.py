import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.linspace(-8, 15, 185)
log_p = torch.logaddexp(-(((x - 1) / 0.6) ** 2) / 2, -(((x - 6) / 0.6) ** 2) / 2)
log_p = log_p.log_softmax(dim=0)
shown = (x > -4) & (x < 11)
plt.plot(x[shown], log_p[shown].exp(), "C3:", label="target p")

fits = [("KL(p‖q) covers", "C0-", False), ("KL(q‖p) picks one", "C4-.", True)]
for label, style, swapped in fits:
    mean, log_sd = (torch.tensor(v, requires_grad=True) for v in (4.5, 0.0))
    optimizer = torch.optim.Adam([mean, log_sd], lr=0.05)
    for _ in range(400):
        log_q = (-(((x - mean) / log_sd.exp()) ** 2) / 2).log_softmax(dim=0)
        pair = (log_p, log_q) if swapped else (log_q, log_p)
        loss = F.kl_div(*pair, reduction="sum", log_target=True)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    plt.plot(x[shown], log_q[shown].exp().detach(), style, label=label)
    print(f"{label:18s} mean {mean:.3f}  sd {log_sd.exp():.3f}  KL {loss:.4f}")
plt.legend()
plt.show()
