import torch

input = torch.tensor([2.5, 1.0, 4.5, 6.0])
target = torch.tensor([2.0, 1.5, 2.5, 10.0])
delta = 2.0

distance = (input - target).abs()
is_small = distance <= delta
parabola = distance**2 / 2
line = delta * (distance - delta / 2)
loss = torch.where(is_small, parabola, line)

print("distance:", distance.tolist())
print("is small:", is_small.tolist())
print("parabola:", parabola.tolist())
print("line:    ", line.tolist())
print("loss:    ", loss.tolist())
print("sum:     ", loss.sum().item())
print("mean:    ", loss.mean().item())
