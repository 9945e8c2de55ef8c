import torch
from torch.nn import functional as F

for outliers in [0, 1, 2, 3, 4, 6]:
    values = torch.zeros(10)
    values[:outliers] = 100.0
    answer = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.SGD([answer], lr=1.0)
    for _ in range(1000):
        optimizer.zero_grad()
        F.smooth_l1_loss(answer.expand(10), values).backward()
        optimizer.step()
    print(f"{outliers} of 10 at 100: {answer.item():.3f}")
