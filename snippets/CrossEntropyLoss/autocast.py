import torch
from torch import nn

model = nn.Linear(4, 3)
with torch.autocast("cpu", dtype=torch.bfloat16):
    logits = model(torch.ones(2, 4))
    loss = nn.CrossEntropyLoss()(logits, torch.tensor([0, 1]))
print(logits.dtype, "->", loss.dtype)
