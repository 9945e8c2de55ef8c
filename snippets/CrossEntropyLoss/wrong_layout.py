import torch
from torch import nn

# two sentences of four tokens, four classes: (N, T, C) with T = C
logits = torch.zeros(2, 4, 4)
target = torch.tensor([[0, 1, 2, 3], [0, 0, 1, 1]])
logits.scatter_(2, target.unsqueeze(2), 10.0)  # every token is right

print("accuracy:", (logits.argmax(dim=2) == target).float().mean().item())
print("loss:", round(nn.CrossEntropyLoss()(logits, target).item(), 4))
