import torch

output = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
error = output - target
print(error.shape)
print(torch.log(torch.cosh(error)).mean())
