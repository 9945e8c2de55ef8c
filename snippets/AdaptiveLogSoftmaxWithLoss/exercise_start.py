import math

import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(16, n_classes=1000, cutoffs=[98, 500])
for parameter in model.parameters():
    nn.init.zeros_(parameter)
features, target = torch.ones(3, 16), torch.tensor([0, 98, 500])
print([round(-v, 4) for v in model(features, target).output.tolist()])
print(round(math.log(100), 4), round(math.log(1000), 4))
