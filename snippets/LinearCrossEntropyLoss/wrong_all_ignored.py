import torch
from torch import nn

torch.manual_seed(0)
for options in (None, nn.LinearCrossEntropyOptions()):
    head = nn.LinearCrossEntropyLoss(5, 10, options=options)
    optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
    loss = head(torch.randn(3, 5), torch.tensor([-100, -100, -100]))
    loss.backward()
    optimizer.step()
    how = "at once  " if options is None else "in pieces"
    broken = head.linear.weight.isnan().all().item()
    print(f"{how} loss {loss.item()}, all weights are nan after one step: {broken}")
