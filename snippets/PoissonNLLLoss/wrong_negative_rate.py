import torch
from torch import nn

count = torch.tensor([3.0, 0.0])
rate = torch.tensor([-0.5, 2.0], requires_grad=True)
loss = nn.PoissonNLLLoss(log_input=False)(rate, count)
loss.backward()
print("loss:", loss.item(), "gradient:", rate.grad.tolist())
