import copy

import torch
from torch import nn

torch.manual_seed(0)
model = nn.AdaptiveLogSoftmaxWithLoss(64, n_classes=1000, cutoffs=[50, 250])
features, target = torch.randn(256, 64), torch.randint(1000, (256,))
print(f"float32            {model(features, target).loss.item():.5f}")
for dtype in [torch.float16, torch.bfloat16]:
    low = copy.deepcopy(model).to(dtype)
    print(f"{dtype!s:<18} {low(features.to(dtype), target).loss.item():.5f}")
with torch.autocast("cpu", dtype=torch.bfloat16):
    # the features of a layer before it, which autocast has made bfloat16
    loss = model(features.bfloat16(), target).loss
print(f"autocast, bfloat16 {loss.item():.5f}")
