import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 64).unsqueeze(1)
y = 3 * x.squeeze(1) + 1
model = nn.Linear(1, 1)
optimizer = torch.optim.Adam(model.parameters(), lr=0.05)
for _ in range(400):
    optimizer.zero_grad()
    loss = nn.MSELoss()(model(x), y)
    loss.backward()
    optimizer.step()

slope = round(model.weight.item(), 3) + 0.0
intercept = round(model.bias.item(), 3)
print(f"slope {slope}, intercept {intercept}")
print(f"loss {loss.item():.3f}, variance of y {y.var(correction=0).item():.3f}")
plt.plot(x[::4], y[::4], ".", color="C3", label="target")
plt.plot(x, model(x).detach(), "C1--", label="prediction")
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()
