import torch

distance = torch.tensor([0.5, 2.0, 0.25, 1.5])
target = torch.tensor([1, 1, -1, -1])
margin = 1.0

similar = distance
different = (margin - distance).clamp(min=0)
loss = torch.where(target == 1, similar, different)

print("if similar:  ", similar.tolist())
print("if different:", different.tolist())
print("loss:        ", loss.tolist())
print("sum:         ", loss.sum().item())
print("mean:        ", loss.mean().item())
