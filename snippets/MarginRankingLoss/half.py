import torch
from torch.nn import functional as F

for dtype in [torch.float32, torch.float16, torch.bfloat16]:
    losses = []
    for offset in [0.0, 300.0, 3000.0]:
        better = torch.tensor([offset + 0.75]).to(dtype)
        worse = torch.tensor([offset]).to(dtype)
        target = torch.ones(1, dtype=dtype)
        loss = F.margin_ranking_loss(better, worse, target, margin=0.5)
        losses.append(loss.item())
    print(f"{dtype!s:<14}", losses)
