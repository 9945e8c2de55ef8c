import torch
from from_scratch import quantile_loss

target = torch.tensor([1.0, 2.0, 3.0, 10.0])
for guess in [3.0, target.quantile(0.9).item(), 10.0]:
    loss = quantile_loss(torch.full((4,), guess), target, 0.9)
    print(round(guess, 2), loss.item())
