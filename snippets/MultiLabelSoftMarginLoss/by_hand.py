import torch

input = torch.tensor([0.3, 0.7, 0.8])
target = torch.tensor([0.0, 1.0, 1.0])

yes = 1 / (1 + torch.exp(-input))
no = torch.exp(-input) / (1 + torch.exp(-input))
probability = torch.where(target == 1, yes, no)
logarithm = torch.log(probability)

print("sum of logarithms:", round(logarithm.sum().item(), 4))
first = (logarithm.sum() / -3).item()
print("divided by -3:    ", round(first, 4))

second = torch.tensor([-2.0, 1.0, -3.0])
second = (torch.log(1 - torch.sigmoid(second)).sum() / -3).item()
print("second sample:    ", round(second, 4))
print("mean of the two:  ", round((first + second) / 2, 4))
