import torch
from torch import nn

sample = torch.tensor([1.0, 2.0, 3.0, 14.0])
for guess in [1.5, 2.0, 2.7, 3.0, 3.5]:
    loss = nn.L1Loss()(torch.full((4,), guess), sample)
    print(f"guess {guess:g}: {loss.item():g}")
print("torch.median:  ", sample.median().item())
print("torch.quantile:", sample.quantile(0.5).item())
