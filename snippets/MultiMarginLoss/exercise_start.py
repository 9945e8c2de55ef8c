import torch
from torch.nn import functional as F

for classes in (2, 10, 1000):
    loss = F.multi_margin_loss(torch.zeros(1, classes), torch.tensor([0]))
    print(classes, round(loss.item(), 4))

stuck = F.multi_margin_loss(torch.zeros(1, 10), torch.tensor([0]), margin=0.0)
print("margin 0:", stuck.item())
