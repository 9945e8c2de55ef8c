import torch

input = torch.tensor(
    [[2.0, 0.5, 1.5, -1.0], [0.5, 1.0, 0.5, -0.5], [0.0, 0.0, -1.0, 4.0]]
)
target = torch.tensor([0, 2, 3])
margin = 1.0

right = input.gather(1, target.unsqueeze(1))
missing = margin - right + input
short = missing.clamp(min=0).scatter(1, target.unsqueeze(1), 0)
loss = short.sum(dim=1) / input.shape[1]

print("margin − right + score:\n", missing)
print("after max(0, ·), own class left out:\n", short)
print("sum over the others:", short.sum(dim=1).tolist())
print("divided by C = 4:   ", loss.tolist())
print("mean over N = 3:    ", loss.mean().item())
