import torch
from torch import nn

score = torch.tensor([2.0, -1.0, 0.5, 3.0], requires_grad=True)
other = torch.tensor([0.0, 0.0, 0.0, 0.0])
is_first_better = torch.tensor([1.0, 0.0, 1.0, 0.0])

target = 2 * is_first_better - 1
loss = nn.MarginRankingLoss(margin=1.0, reduction="none")(score, other, target)
loss.sum().backward()
print("loss:    ", loss.tolist())
print("gradient:", score.grad.tolist())
