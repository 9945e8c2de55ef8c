import torch
from torch import nn

input = torch.tensor([[2.0, 1.0, 0.0]])
loss = nn.CrossEntropyLoss()

targets = {
    "class number": torch.tensor([0]),
    "one-hot": torch.tensor([[1.0, 0.0, 0.0]]),
    "7 of 10 votes": torch.tensor([[0.7, 0.3, 0.0]]),
    "sum is 2": torch.tensor([[1.0, 1.0, 0.0]]),
    "sum is 0": torch.tensor([[0.0, 0.0, 0.0]]),
}
for name, target in targets.items():
    print(f"{name:<14} {loss(input, target).item():.4f}")

teacher = torch.tensor([[0.7, 0.3, 0.0]], requires_grad=True)
loss(input, teacher).backward()
print("gradient of the target:", teacher.grad.numpy().round(3))
