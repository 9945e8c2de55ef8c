import torch
from torch import nn

logits = torch.tensor([2.0, -1.0, 0.0], requires_grad=True)
target = torch.tensor([1.0, 0.0, 0.0])
counts = torch.tensor([True, True, False])

loss = nn.BCEWithLogitsLoss(reduction="none")(logits, target)
loss[counts].mean().backward()
print("loss:    ", [round(v, 4) for v in loss.tolist()])
print("gradient:", [round(g, 4) for g in logits.grad.tolist()])
