import torch
from torch import nn

target = torch.tensor([0] * 90 + [1] * 10)
for weight in ([1.0, 1.0], [1.0, 9.0], [1.0, 3.0]):
    logits = torch.zeros(1, 2, requires_grad=True)
    optimizer = torch.optim.SGD([logits], lr=1.0)
    loss = nn.CrossEntropyLoss(torch.tensor(weight))
    for _ in range(300):
        optimizer.zero_grad()
        loss(logits.expand(100, 2), target).backward()
        optimizer.step()
    p = logits.softmax(dim=1)[0, 1].item()
    print(weight, "-> probability of class 1:", round(p, 3))
