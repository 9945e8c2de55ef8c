import torch
from torch.nn import functional as F

input = torch.tensor([0.1, 0.2, 0.4, 0.8])
target = torch.tensor([3, -1, 0, -1])

order = (target < 0).int().argsort(stable=True)
target = target[order]
print(target.tolist())
print("loss:", round(F.multilabel_margin_loss(input, target).item(), 4))
