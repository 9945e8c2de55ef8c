from itertools import combinations

import torch

x = torch.arange(-20, 21) / 10


def best_line(bad):
    """The line of least absolute error; one passes through two of the points."""
    y = 2 * x + 1
    y[len(y) - bad :] = 40  # all at the right end
    i, j = torch.tensor(list(combinations(range(len(x)), 2))).T
    slope = (y[j] - y[i]) / (x[j] - x[i])
    start = y[i] - slope * x[i]
    loss = (slope[:, None] * x + start[:, None] - y).abs().sum(dim=1)
    return slope[loss.argmin()].item()


for bad in (10, 11, 12):
    print(f"{bad} of 41 bad: slope {best_line(bad):.1f}")
