import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.tensor([-3.0, -2.5, -2.0, -1.5, -1.0, 1.0, 1.5, 2.0, 2.5, 3.0, 30.0, 40.0])
target = torch.where(x > 0, 1.0, -1.0)
grid = torch.linspace(-4, 8, 49)

plt.axhline(0, color="0.5", linewidth=0.8)
plt.plot(x[:10], target[:10], "C3^", label="labels")
fits = [("MSELoss", "C1--", F.mse_loss), ("SoftMarginLoss", "C0-", F.soft_margin_loss)]
for name, style, loss in fits:
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.LBFGS([weights], max_iter=25)

    def closure(loss=loss, weights=weights, optimizer=optimizer):
        optimizer.zero_grad()
        value = (
            loss(weights[0] * x + weights[1], target) + 0.001 * weights.square().sum()
        )
        value.backward()
        return value

    optimizer.step(closure)
    slope, bias = weights.tolist()
    errors = ((slope * x + bias).sign() != target).sum().item()
    edge = round(-bias / slope, 2) + 0.0
    print(f"{name:<14} score is 0 at x = {edge:.2f}, wrong: {errors} of 12")
    score = slope * grid + bias
    plt.plot(grid[score.abs() < 2], score[score.abs() < 2], style, label=name)
    plt.plot(edge, 0, style[:2] + "o")
plt.text(4.1, 1.1, "two more at 30 and 40", color="C3")
plt.xlabel("x")
plt.ylabel("score")
plt.legend(loc="lower right")
plt.show()
