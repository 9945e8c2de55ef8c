import torch
from torch import nn

# 2 images, 3 classes, 3 x 3 pixels; class 0 is rare
logits = torch.zeros(2, 3, 3, 3)
target = torch.ones(2, 3, 3, 3)
rare = torch.tensor([10.0, 1.0, 1.0])

loss = nn.BCEWithLogitsLoss(pos_weight=rare, reduction="none")(logits, target)
print("by class: ", [round(v, 4) for v in loss.mean(dim=(0, 2, 3)).tolist()])
print("by column:", [round(v, 4) for v in loss.mean(dim=(0, 1, 2)).tolist()])
