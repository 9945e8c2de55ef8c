import torch
from torch import nn

input = torch.tensor([0.9, 0.2, 0.5, 0.2], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

mean = nn.BCELoss()(input, target)
mean.backward()

loss = nn.BCELoss(reduction="none")(input, target)
gradient = input.grad
print("loss per element:", [f"{v:.4f}" for v in loss.tolist()])
print(f"mean: {mean.item():.4f}")
