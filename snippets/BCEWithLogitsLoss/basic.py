import torch
from torch import nn

input = torch.tensor([2.0, -1.0, 0.0, -3.0], requires_grad=True)
target = torch.tensor([1.0, 0.0, 1.0, 1.0])

mean = nn.BCEWithLogitsLoss()(input, target)
mean.backward()

loss = nn.BCEWithLogitsLoss(reduction="none")(input, target)
probability = torch.sigmoid(input)
gradient = input.grad
print("loss per element:", [f"{v:.4f}" for v in loss.tolist()])
print(f"mean: {mean.item():.4f}")
