import torch
from torch import nn

margin = 2.0
input = torch.tensor([2.0, 2.0, -1.0])
target = torch.tensor([1.0, -1.0, -1.0])
loss = nn.SoftMarginLoss(reduction="none")(input - margin * target, target)
product = target * input
by_hand = torch.log1p(torch.exp(margin - product))
print([round(v, 4) for v in loss.tolist()])
print([round(v, 4) for v in by_hand.tolist()])
