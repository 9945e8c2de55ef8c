import torch
from torch import nn

torch.manual_seed(0)
how = nn.LinearCrossEntropyOptions()
head = nn.LinearCrossEntropyLoss(5, 10, reduction="sum", options=how)
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
for target in ([-100, -100, -100], [1, -100, 3]):
    target = torch.tensor(target)
    count = (target != -100).sum().clamp(min=1)
    loss = head(torch.randn(3, 5), target) / count
    loss.backward()
    optimizer.step()
    optimizer.zero_grad()
    print(
        f"loss {loss.item():.4f}, finite:", head.linear.weight.isfinite().all().item()
    )
