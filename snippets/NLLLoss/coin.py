import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# seven heads, three tails
target = torch.tensor([1, 1, 1, 1, 1, 1, 1, 0, 0, 0])
heads = torch.linspace(0.02, 0.98, 97)
prob = torch.stack([1 - heads, heads], dim=1)


def average(input):
    return torch.stack([F.nll_loss(row.expand(10, 2), target) for row in input])


styles = [("with the log", prob.log(), "C0-"), ("without the log", prob, "C1--")]
for name, input, style in styles:
    loss = average(input)
    lowest = loss.argmin()
    print(f"{name}: lowest at {heads[lowest]:.2f}")
    plt.plot(heads, loss, style, label=name)
    plt.plot(heads[lowest], loss[lowest], "o", color="C2")
plt.axvline(0.7, color="C3", linestyle=":", label="truth 0.7")
plt.xlabel("q, the model's probability of heads")
plt.ylabel("mean loss")
plt.legend(loc="upper center")
plt.show()
