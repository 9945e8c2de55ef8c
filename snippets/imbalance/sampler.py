import torch
from torch.utils.data import WeightedRandomSampler

torch.manual_seed(0)
target = torch.tensor([0] * 990 + [1] * 10)
weights = 1 / target.bincount()[target]
drawn = torch.tensor(list(WeightedRandomSampler(weights, len(target))))

print("of class 1:", target[drawn].sum().item())
print("different ones:", drawn[target[drawn] == 1].unique().numel())
print("of class 0 never drawn:", 990 - drawn[target[drawn] == 0].unique().numel())
