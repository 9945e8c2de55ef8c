import torch
from torch import nn

logits = torch.zeros(2, 3, requires_grad=True)
loss = nn.CrossEntropyLoss()(logits, torch.tensor([-100, -100]))
loss.backward()
print("loss:", loss.item(), " gradient:", logits.grad.tolist())

running = 0.0
for target in ([0, 1], [-100, -100], [2, 2]):
    running += nn.CrossEntropyLoss()(logits, torch.tensor(target)).item()
    print("running:", running)
