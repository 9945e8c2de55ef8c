import torch
from torch import nn

distance = torch.tensor([[1.0, 0.8, 0.5]])
target = torch.tensor([[1, 1, -1]])
for margin in [1.0, 0.4]:
    loss = nn.HingeEmbeddingLoss(margin=margin, reduction="none")(distance, target)
    values = [round(v, 2) for v in loss[0].tolist()]
    print(f"margin {margin:g}: {values}, without max: {margin - 0.5:.1f}")
