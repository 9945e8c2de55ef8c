import torch
from torch import nn
from torch.nn import functional as F

raw = torch.tensor([-18.0], requires_grad=True)
nn.GaussianNLLLoss()(torch.ones(1), torch.zeros(1), F.softplus(raw) + 1e-3).backward()
print(f"softplus + 0.001: {raw.grad.item():.4g}")
