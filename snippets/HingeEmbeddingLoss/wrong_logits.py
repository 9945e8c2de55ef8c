import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(200, 2)
target = (x[:, 0] + x[:, 1] > 0).float() * 2 - 1

net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
for step in range(201):
    score = net(x).squeeze(1)
    loss = nn.HingeEmbeddingLoss()(score, target)
    if step % 100 == 0:
        right = (score.sign() == target).float().mean()
        print(f"step {step:<3} loss {loss.item():.2f} right {right:.0%}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
