import torch
from torch import nn

torch.manual_seed(0)
model = nn.AdaptiveLogSoftmaxWithLoss(8, n_classes=20, cutoffs=[4, 10], div_value=2.0)
features, target = torch.randn(3, 8), torch.tensor([0, 5, 15])
for scale in [1.0, 1e4, float("nan")]:
    output, loss = model(scale * features, target)
    print(f"{scale:<7g} output {[round(v, 1) for v in output.tolist()]}")
nothing = torch.zeros(0, 8), torch.zeros(0, dtype=torch.long)
print("mean of nothing:", model(*nothing).loss.item())

model(features[:1], target[:1]).loss.backward()
print("no target, no gradient:", [tail[0].weight.grad is None for tail in model.tail])
