import torch
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.5, 1.0, 1.5, -0.5]])
target = torch.tensor([[0, 2, -1, -1, -1]])

for margin in (0.5, 1.0, 2.0):
    loss = margin * F.multilabel_margin_loss(input / margin, target)
    print(f"margin {margin:g}: {loss.item():g}")
