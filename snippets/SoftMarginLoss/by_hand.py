import torch

input = torch.tensor([2.0, 0.5, -1.0, -3.0])
target = torch.tensor([1.0, -1.0, 1.0, -1.0])

product = target * input
power = torch.exp(-product)
loss = torch.log(1 + power)

print("product:", product.tolist())
print("power:  ", [round(v, 4) for v in power.tolist()])
print("loss:   ", [round(v, 4) for v in loss.tolist()])
print("sum:    ", round(loss.sum().item(), 4))
print("mean:   ", round(loss.mean().item(), 4))
