import torch

rate = torch.tensor([0.0, 2.0], requires_grad=True)
loss = torch.where(rate > 0, rate - rate.log(), 0.0)
loss.sum().backward()
print("loss    ", loss.detach())
print("gradient", rate.grad)
