import torch
from torch.nn import functional as F

input = torch.tensor([0.1, 0.2, 0.4, 0.8])
target = torch.tensor([3, -1, 0, -1])

first, both = torch.tensor([[3, -1, -1, -1], [3, 0, -1, -1]])
print("with the gap:", round(F.multilabel_margin_loss(input, target).item(), 4))
print("only class 3:", round(F.multilabel_margin_loss(input, first).item(), 4))
print("classes 3, 0:", round(F.multilabel_margin_loss(input, both).item(), 4))
