import torch
from torch import nn

chance = torch.tensor([0.001, 0.999])
target = torch.tensor([0.0, 1.0])

print("BCELoss:          ", round(nn.BCELoss()(chance, target).item(), 4))
print("BCEWithLogitsLoss:", round(nn.BCEWithLogitsLoss()(chance, target).item(), 4))
print("as it reads them: ", [round(p, 4) for p in chance.sigmoid().tolist()])
