import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = torch.linspace(0, 2.5, 100, dtype=torch.float64)
features = torch.stack([torch.ones_like(x), x], dim=1)
count = torch.poisson(torch.exp(2 * x).expand(60, 100))  # 60 draws, true slope 2


def fit(loss):
    weights = torch.linalg.lstsq(features, count.log1p().T).solution.T.clone()
    weights.requires_grad_()
    optimizer = torch.optim.LBFGS([weights], max_iter=99, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        value = loss(weights @ features.T)
        value.backward()
        return value

    optimizer.step(closure)
    return weights[:, 1].detach()


fits = {
    "PoissonNLLLoss": fit(lambda eta: F.poisson_nll_loss(eta, count)),
    "MSELoss on counts": fit(lambda eta: F.mse_loss(eta.exp(), count)),
    "MSELoss on ln(1 + y)": fit(lambda eta: F.mse_loss(eta, count.log1p())),
}
for row, (name, slopes) in enumerate(fits.items()):
    print(f"{name:<20} slope {slopes.mean():.3f} ± {slopes.std():.3f}")
    color, marker = [("C0", "o"), ("C4", "s"), ("C1", "x")][row]
    height = -1.3 * row + 0.15 * (torch.arange(60) % 5 - 2)
    plt.plot(slopes, height, marker, color=color, markersize=3.5)
    plt.text(1.69, 0.48 - 1.3 * row, name)
plt.axvline(2, color="C3", linestyle=":")
plt.yticks([])
plt.ylim(-3.1, 0.9)
plt.xlabel("slope found, truth 2")
plt.show()
