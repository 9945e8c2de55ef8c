import torch

weight = torch.tensor([0.3, 0.9], requires_grad=True)
scale = weight.max().item()
loss = (weight / scale).pow(2).sum()
loss.backward()
print(loss.item(), weight.grad)

weight = torch.tensor([0.3, 0.9], requires_grad=True)
loss = (weight / weight.max()).pow(2).sum()
loss.backward()
print(loss.item(), weight.grad)
