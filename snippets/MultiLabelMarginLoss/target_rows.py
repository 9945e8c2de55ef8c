import torch
from torch.nn import functional as F

input = torch.tensor([0.1, 0.2, 0.4, 0.8])
rows = [
    [3, 0, -1, -1],
    [0, 3, -1, -1],
    [3, 0, -1, 1],
    [3, -1, 0, -1],
    [-1, -1, -1, -1],
    [0, 1, 2, 3],
    [3, 3, -1, -1],
    [0, 3, 0, 0],
]
for row in rows:
    loss = F.multilabel_margin_loss(input, torch.tensor(row))
    print(row, round(loss.item(), 3))
