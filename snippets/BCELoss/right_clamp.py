import torch
from torch import nn

logits = torch.tensor([-20.0, 0.3, 20.0], requires_grad=True)
target = torch.tensor([1.0, 0.0, 0.0])

loss = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
loss.sum().backward()
print("loss:    ", [round(v, 2) for v in loss.tolist()])
print("gradient:", [round(g, 2) for g in logits.grad.tolist()])
