import torch
from torch.nn import functional as F

rows = [[2, -1, -1], [0, 2, -1], [1, 1, -1], [0, -1, 2], [2, 1, 0]]
for row in rows:
    loss = F.multilabel_margin_loss(torch.zeros(3), torch.tensor(row))
    print(row, round(loss.item(), 3))
