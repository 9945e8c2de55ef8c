import torch
from torch import nn

target = (torch.tensor([-1.0, 1.0]) + 1) / 2
logits = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([logits], lr=1.0)
for step in range(1001):
    loss = nn.BCEWithLogitsLoss()(logits, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step in [0, 10, 100, 1000]:
        print(f"step {step:>4}: loss {loss.item():9.4f}")
print("logits:", [round(z, 2) for z in logits.tolist()])
