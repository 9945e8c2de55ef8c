import torch
from torch.nn import functional as F

prediction = torch.tensor([1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 5.0])
target = torch.zeros(9)

batches = list(zip(prediction.split(4), target.split(4), strict=True))
losses = [F.mse_loss(x, y).item() for x, y in batches]
print("sizes:", [len(x) for x, _ in batches], "losses:", losses)
print(f"mean of the batches: {sum(losses) / len(losses):.4f}")
print(f"mean of the samples: {F.mse_loss(prediction, target):.4f}")
