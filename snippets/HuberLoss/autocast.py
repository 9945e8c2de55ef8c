import torch
from torch.nn import functional as F

input = torch.tensor([0.5, 3.0], dtype=torch.bfloat16, requires_grad=True)
target = torch.zeros(2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    loss = F.huber_loss(input, target)
loss.backward()
print(loss.dtype, input.grad.dtype)
