import torch
from torch import nn

torch.manual_seed(0)
input, target = torch.randn(8, 5), torch.randint(2, (8, 5)).float()
known = torch.rand(8, 5) > 0.2

each = nn.BCEWithLogitsLoss(reduction="none")(input, target)
print("mean:        ", round(each.mean().item(), 6))
multi = nn.MultiLabelSoftMarginLoss()(input, target)
print("this loss:   ", round(multi.item(), 6))
print("by sample:   ", tuple(each.mean(dim=1).shape))
print("known labels:", round(each[known].mean().item(), 6))
