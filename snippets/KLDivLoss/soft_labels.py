import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.linspace(-3, 3, 60)
truth = torch.stack([x.sigmoid(), 1 - x.sigmoid()], dim=1)
yes = torch.distributions.Binomial(10, truth[:, 0]).sample() / 10
votes = torch.stack([yes, 1 - yes], dim=1)
majority = F.one_hot(votes.argmax(dim=1), 2).float()

for name, style, target in [("votes", "C0-", votes), ("majority", "C1--", majority)]:
    weight, bias = (torch.zeros(2, requires_grad=True) for _ in range(2))
    optimizer = torch.optim.Adam([weight, bias], lr=0.2)
    for _ in range(200):
        log_q = F.log_softmax(x[:, None] * weight + bias, dim=1)
        optimizer.zero_grad()
        F.kl_div(log_q, target, reduction="batchmean").backward()
        optimizer.step()
    miss = F.kl_div(log_q, truth, reduction="batchmean")
    print(f"{name:8s} KL to the truth {miss:.4f}")
    plt.plot(x, log_q[:, 0].exp().detach(), style, label=f"trained on the {name}")
plt.plot(x, truth[:, 0], "C3:", label="truth")
plt.legend()
plt.show()
