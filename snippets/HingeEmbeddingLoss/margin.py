import torch
from torch import nn

distance = torch.tensor([0.0, 0.4, 0.9, 1.5, 3.0])
different = -torch.ones(5)
for margin in [0.0, 0.5, 1.0, 2.0]:
    loss = nn.HingeEmbeddingLoss(margin=margin, reduction="none")(distance, different)
    print(f"margin {margin:<4g}", [round(v, 1) for v in loss.tolist()])
