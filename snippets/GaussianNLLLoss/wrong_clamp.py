import torch
from torch import nn

# the model is much too sure, and its variance is clamped outside of the loss
raw = torch.tensor([1e-8], requires_grad=True)
nn.GaussianNLLLoss()(torch.ones(1), torch.zeros(1), raw.clamp(min=1e-6)).backward()
print("clamped before:  ", raw.grad.item())

raw.grad = None
nn.GaussianNLLLoss()(torch.ones(1), torch.zeros(1), raw).backward()
print("clamped by eps:  ", f"{raw.grad.item():.4g}")

raw.grad = None
nn.GaussianNLLLoss()(torch.zeros(1), torch.zeros(1), raw).backward()
print("…and error zero: ", f"{raw.grad.item():.4g}")
