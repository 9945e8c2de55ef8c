import torch
from torch import nn
from torch.nn import functional as F

input = torch.tensor([[2.0, 0.0], [2.0, 0.0], [2.0, 0.0], [2.0, 0.0]])
target = torch.tensor([0, 0, 0, 1])
weight = torch.tensor([1.0, 3.0])
one_hot = F.one_hot(target, 2).float()

each = F.cross_entropy(input, target, weight, reduction="none")
print("each:", each.numpy().round(4))
print(f"sum / 4:           {each.mean().item():.4f}")
print(f"sum / (1+1+1+3):   {(each.sum() / weight[target].sum()).item():.4f}")
for k in (1, 10):
    loss = nn.CrossEntropyLoss(k * weight)
    print(f"weights times {k}")
    print(f"   class numbers:  {loss(input, target).item():.4f}")
    print(f"   one-hot:        {loss(input, one_hot).item():.4f}")
