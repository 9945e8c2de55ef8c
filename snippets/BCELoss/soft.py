import torch
from torch import nn

chance = torch.tensor([0.1, 0.3, 0.5, 0.9], requires_grad=True)
target = torch.full((4,), 0.3)

loss = nn.BCELoss(reduction="none")(chance, target)
loss.sum().backward()
print("loss:    ", [f"{v:.4f}" for v in loss.tolist()])
print("gradient:", [round(g, 2) + 0.0 for g in chance.grad.tolist()])
