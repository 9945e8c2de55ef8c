import torch

torch.manual_seed(0)
error = 3.0 * torch.randn(1000)
error[:100] += 50.0

spread = 1.4826 * error.abs().median()
print(f"standard deviation: {error.std().item():.1f}")
print(f"robust spread:      {spread.item():.1f}")
print(f"delta:              {1.345 * spread.item():.1f}")
