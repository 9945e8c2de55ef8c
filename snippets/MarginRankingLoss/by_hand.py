import torch

input1 = torch.tensor([2.0, 1.0, 0.5, 3.0])
input2 = torch.tensor([0.5, 0.75, 1.0, 2.0])
target = torch.tensor([1.0, 1.0, 1.0, -1.0])
margin = 1.0

difference = input1 - input2
lead = target * difference
short = margin - lead
loss = short.clamp(min=0)

print("difference:", difference.tolist())
print("lead:      ", lead.tolist())
print("short:     ", short.tolist())
print("loss:      ", loss.tolist())
print("sum:       ", loss.sum().item())
print("mean:      ", loss.mean().item())
