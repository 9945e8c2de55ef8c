import torch
from torch import nn

logit = torch.tensor([-8.0], requires_grad=True)
target = torch.ones(1)
optimizer = torch.optim.SGD([logit], lr=1.0)
for step in range(101):
    optimizer.zero_grad()
    loss = nn.BCEWithLogitsLoss()(logit, target)
    loss.backward()
    if step in (0, 10, 100):
        print(f"step {step:<4} probability {logit.sigmoid().item():.4f}")
    optimizer.step()
