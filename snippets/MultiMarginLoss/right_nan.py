import torch
from torch.nn import functional as F

input = torch.tensor([[torch.nan, 1.0, 0.0], [0.0, 0.5, 1.0]])
target = torch.tensor([0, 2])

loss = F.multi_margin_loss(input, target)
checked = loss + 0 * input.sum()
print("as it is:", loss.item())
print("checked: ", checked.item())
