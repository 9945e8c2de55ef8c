import torch
from torch import nn

input = torch.tensor([1.0, 3.0, 2.0], requires_grad=True)
target = torch.tensor([2.0, 3.0, 5.0])
var = torch.tensor([1.0, 0.25, 4.0], requires_grad=True)

mean = nn.GaussianNLLLoss()(input, target, var)
mean.backward()

error = input - target
loss = nn.GaussianNLLLoss(reduction="none")(input, target, var)
for_input, for_var = input.grad, var.grad
print("loss per element:", [round(v, 4) for v in loss.tolist()])
print(f"mean: {mean.item():.4f}")
