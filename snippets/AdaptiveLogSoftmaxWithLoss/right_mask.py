import torch
from torch import nn

torch.manual_seed(0)
model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4, 10], div_value=2.0)
features = torch.randn(4, 8)
target = torch.tensor([7, 3, 0, 0])
real = torch.tensor([True, True, False, False])
output, loss = model(features[real], target[real])
print("output:", [round(v, 3) for v in output.tolist()])
print(f"loss: {loss.item():.3f}")
