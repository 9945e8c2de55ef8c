import torch

input = torch.tensor([[2.0, 1.0, 0.0], [0.0, 0.0, 0.0], [0.0, 3.0, 0.0]])
target = torch.tensor([0, 1, 2])

power = input.exp()
total = power.sum(dim=1, keepdim=True)
p = power / total
of_target = p[range(3), target]
loss = -of_target.log()

print("exp:\n", power.numpy().round(3))
print("sum:", total.squeeze(1).numpy().round(3))
print("p:\n", p.numpy().round(4))
print("p of the target:", of_target.numpy().round(4))
print("loss:", loss.numpy().round(4))
print("mean:", round(loss.mean().item(), 4))
