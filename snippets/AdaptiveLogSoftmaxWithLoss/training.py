import torch
from torch import nn

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(20, 64), nn.ReLU())
last = nn.AdaptiveLogSoftmaxWithLoss(64, n_classes=1000, cutoffs=[50, 250])
optimizer = torch.optim.Adam([*body.parameters(), *last.parameters()], lr=0.01)

x, target = torch.randn(32, 20), torch.randint(1000, (32,))
for step in range(41):
    output, loss = last(body(x), target)
    if step % 20 == 0:
        print(f"step {step:<2} loss {loss.item():.4f}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
right = (last.predict(body(x)) == target).float().mean()
print(f"right: {right.item():.3f}")
