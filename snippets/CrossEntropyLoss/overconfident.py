import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

x = torch.tensor([-2.0, -1.5, -1.0, 1.0, 1.5, 2.0]).unsqueeze(1)
y = torch.tensor([0, 0, 0, 1, 1, 1])
new_x = torch.tensor([-2.0, -1.0, 0.5, 1.0, 2.0]).unsqueeze(1)
new_y = torch.tensor([0, 0, 0, 1, 1])  # the third one is an exception

for epsilon, style in [(0.0, "C1--"), (0.1, "C2-")]:
    weight = torch.zeros(2, 1, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=1.0)
    curve = []
    for _ in range(1001):
        logits = (new_x @ weight.T).detach()
        curve.append(F.cross_entropy(logits, new_y).item())
        optimizer.zero_grad()
        F.cross_entropy(x @ weight.T, y, label_smoothing=epsilon).backward()
        optimizer.step()
    right = (logits.argmax(dim=1) == new_y).float().mean().item()
    at = ", ".join(f"{curve[i]:.3f}" for i in (10, 100, 1000))
    print(
        f"ε = {epsilon}: new data after 10, 100, 1000 steps {at}, accuracy {right:.1f}"
    )
    plt.plot(range(1, 1001), curve[1:], style, label=f"ε = {epsilon:g}")
plt.xscale("log")
plt.xticks([1, 10, 100, 1000], ["1", "10", "100", "1000"])
plt.xlabel("step")
plt.ylabel("loss on new data")
plt.legend()
plt.show()
