import torch

input = torch.tensor([3.0, 5.0, 2.0, 8.0])
target = torch.tensor([3.0, 4.0, 4.0, 2.0])

error = input - target
loss = error.abs()

print("error:", error.tolist())
print("loss: ", loss.tolist())
print("sum:  ", loss.sum().item())
print("mean: ", loss.mean().item())
