import torch
from torch import nn

target = torch.tensor([1.0] * 3 + [0.0] * 7)
for chance in [0.2, 0.3, 0.5]:
    loss = nn.BCELoss()(torch.full((10,), chance), target)
    print(f"always {chance}: {loss.item():.4f}")
