import torch
from torch.nn import functional as F

input = torch.tensor([[torch.nan, 0.2, 0.4, 0.8]])
target = torch.tensor([[0, 3, -1, -1]])

loss = F.multilabel_margin_loss(input, target)
print("as it is:", loss.item())
print("checked: ", (loss + 0 * input.sum()).item())
