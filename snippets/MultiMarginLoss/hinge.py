import torch
from torch.nn import functional as F

f = torch.tensor([2.0, 1.0, 0.25, -0.5, 0.5, -3.0])
y = torch.tensor([1.0, 1.0, 1.0, 1.0, -1.0, -1.0])

lead = y * f
hinge = F.relu(1 - lead)
mistake = (lead <= 0).float()
print("hinge:", hinge.tolist())
print("at least the mistakes:", bool((hinge >= mistake).all()))

scores = torch.stack([torch.zeros(6), f], dim=1)
multi = F.multi_margin_loss(scores, (y > 0).long(), reduction="none")
print("two classes in torch:", multi.tolist())
