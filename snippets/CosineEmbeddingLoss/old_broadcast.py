import torch
from torch import nn

torch.manual_seed(0)
a, b = torch.randn(2, 16, 5)
target = 2.0 * torch.randint(0, 2, (16,)) - 1


def without_the_check(a, b, target):
    cosine = nn.functional.cosine_similarity(a, b)
    alike = torch.where(target == 1, 1 - cosine, 0)
    return alike + torch.where(target == -1, cosine.clamp(min=0), 0)


for y in [target, target.unsqueeze(1)]:
    loss = without_the_check(a, b, y)
    print(tuple(y.shape), "->", tuple(loss.shape), round(loss.mean().item(), 4))
