import torch
from torch import nn

logits = torch.tensor([[2.0], [-1.0], [0.5], [-3.0]])
target = torch.tensor([1.0, 0.0, 1.0, 0.0])

loss = nn.BCEWithLogitsLoss(reduction="none")(logits.squeeze(1), target)
print("losses:", tuple(loss.shape), [round(v, 4) for v in loss.tolist()])
