import torch
from torch import nn

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(8, 16), nn.ReLU())
head = nn.LinearCrossEntropyLoss(16, 100)
optimizer = torch.optim.SGD(body.parameters(), lr=0.5)  # head is a loss, is it not?

input, target = torch.randn(64, 8), torch.randint(100, (64,))
before = head.linear.weight.clone()
for _ in range(300):
    optimizer.zero_grad()
    loss = head(body(input), target)
    loss.backward()
    optimizer.step()
print(f"loss {loss.item():.2f}, the head moved:", not head.linear.weight.equal(before))
