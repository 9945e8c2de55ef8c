import torch
from torch.nn import functional as F

good = torch.zeros(9)
for outlier in [10.0, 1000.0]:
    values = torch.cat([good, torch.tensor([outlier])])
    for beta in [0.9, 1.8, 3.6]:
        answer = torch.zeros(1, requires_grad=True)
        optimizer = torch.optim.SGD([answer], lr=beta)
        for _ in range(200):
            optimizer.zero_grad()
            F.smooth_l1_loss(answer.expand(10), values, beta=beta).backward()
            optimizer.step()
        print(f"outlier {outlier:g}, beta {beta:g}: {answer.item():.3f}")
