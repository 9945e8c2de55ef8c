import torch
from torch.nn import functional as F


def slope(x, y):
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        loss = F.smooth_l1_loss(weights[0] * x + weights[1], y)
        loss.backward()
        return loss

    for _ in range(20):
        optimizer.step(closure)
    return weights[0].item()


x = torch.linspace(-1, 1, 21)
wrong_y = 2 * x + 1
wrong_y[15] = 1000.0
print(f"one wrong target: slope {slope(x, wrong_y):.3f}")

y = 2 * x + 1
wrong_x = x.clone()
wrong_x[15] = 1000.0
print(f"one wrong feature: slope {slope(wrong_x, y):.3f}")
