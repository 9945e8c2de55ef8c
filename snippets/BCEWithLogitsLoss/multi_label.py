import torch
from torch import nn

# three labels: cat, dog, outdoors; the first picture shows a cat outdoors
logits = torch.tensor([[3.0, -2.0, 2.0], [-1.0, 4.0, -3.0]])
target = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])

print(f"loss: {nn.BCEWithLogitsLoss()(logits, target).item():.4f}")
print("sigmoid:", [[round(p, 2) for p in row] for row in logits.sigmoid().tolist()])
print("labels: ", (logits > 0).long().tolist())
print("softmax:", [[round(p, 2) for p in row] for row in logits.softmax(1).tolist()])
