import torch
from torch import nn

torch.manual_seed(0)
input = torch.randn(4, 7)
target = torch.randint(2, (4, 7)).float()

for reduction in ["none", "mean", "sum"]:
    multi = nn.MultiLabelSoftMarginLoss(reduction=reduction)(input, target)
    binary = nn.BCEWithLogitsLoss(reduction=reduction)(input, target)
    if reduction == "none":
        print("none:", tuple(multi.shape), "BCE:", tuple(binary.shape))
    else:
        print(f"{reduction}: {multi:.4f} BCE: {binary:.4f}, {binary / multi:.1f} times")
