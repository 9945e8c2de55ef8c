import torch
from torch.nn import functional as F

torch.manual_seed(0)
x, new = torch.linspace(-1, 1, 10), torch.linspace(-0.95, 0.95, 200)
noise, noise_new = 0.3 * torch.randn(10), 0.3 * torch.randn(200)
y, y_new = torch.sin(3 * x) + noise, torch.sin(3 * new) + noise_new


def features(x, degree):
    return x.double().unsqueeze(1) ** torch.arange(degree + 1)


for degree in [3, 9]:
    weights = torch.linalg.lstsq(features(x, degree), y.double()).solution
    fit, fit_new = features(x, degree) @ weights, features(new, degree) @ weights
    var = (fit - y).square().mean().item()
    train = F.gaussian_nll_loss(fit, y, var).item()
    test = F.gaussian_nll_loss(fit_new, y_new, var).item()
    print(f"degree {degree}: training {train:.2f}, new data {test:.3g}")
