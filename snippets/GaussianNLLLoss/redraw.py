import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 400)
noise = torch.where(x < 0, 0.1, 1.0).unsqueeze(1)
y = 2 * x.unsqueeze(1) + noise * torch.randn(400, 300)
features = torch.stack([x, torch.ones(400)], dim=1)

by_mse = torch.linalg.lstsq(features, y).solution[0]
by_nll = torch.linalg.lstsq(features / noise, y / noise).solution[0]
print(f"MSELoss:         slope {by_mse.mean():.2f} ± {by_mse.std():.4f}")
print(f"GaussianNLLLoss: slope {by_nll.mean():.2f} ± {by_nll.std():.4f}")
