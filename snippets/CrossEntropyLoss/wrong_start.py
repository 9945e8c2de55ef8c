import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
centers = torch.tensor([[0.0, 2.0], [-2.0, -1.0], [2.0, -1.0]])
y = torch.arange(3).repeat_interleave(50)
x = torch.cat([centers[y] + 0.5 * torch.randn(150, 2), torch.ones(150, 1)], dim=1)
# confidently wrong: every cloud is sent to the next class
start = 3 * torch.cat([centers, torch.zeros(3, 1)], dim=1).roll(1, 0)
one_hot = F.one_hot(y, 3).float()

losses = {
    "cross entropy": ("C0-", lambda z: F.cross_entropy(z, y)),
    "softmax twice": ("C1--", lambda z: F.cross_entropy(z.softmax(1), y)),
    "MSELoss of softmax": ("C4:", lambda z: F.mse_loss(z.softmax(1), one_hot)),
}


def train(weight, loss):
    weight = weight.clone().requires_grad_()
    optimizer = torch.optim.SGD([weight], lr=0.5)
    norm, accuracy = [], []
    for _ in range(101):
        logits = x @ weight.T
        optimizer.zero_grad()
        loss(logits).backward()
        norm.append(weight.grad.norm().item())
        accuracy.append((logits.argmax(dim=1) == y).float().mean().item())
        optimizer.step()
    return norm, accuracy


print("accuracy after 10, 50, 100 steps; and after 100 from zero weights")
for name, (style, loss) in losses.items():
    norm, accuracy = train(start, loss)
    _, fresh = train(0 * start, loss)
    at = "  ".join(f"{accuracy[i]:.3f}" for i in (10, 50, 100))
    print(f"{name:<18}  {at}    {fresh[100]:.3f}")
    plt.plot(norm, style, label=name)
plt.yscale("log")
plt.yticks([1e-4, 1e-2, 1], ["0.0001", "0.01", "1"])
plt.xlabel("step")
plt.ylabel("size of the gradient")
plt.legend(loc="upper center")
plt.show()
