import torch
from torch import nn

torch.manual_seed(0)
v = torch.randn(1000, 64)
loss = nn.CosineEmbeddingLoss(reduction="none")(v, 3 * v, torch.ones(1000))
print(f"parallel vectors: {loss.min().item():.1e} to {loss.max().item():.1e}")
