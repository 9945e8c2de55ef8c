import torch
from torch import nn

torch.manual_seed(0)
model = nn.AdaptiveLogSoftmaxWithLoss(16, n_classes=20, cutoffs=[4, 10], div_value=2.0)
features, target = torch.randn(5, 16), torch.tensor([0, 3, 4, 12, 19])
output, loss = model(features, target)
table = model.log_prob(features)

print("output ", tuple(output.shape), [round(v, 3) for v in output.tolist()])
print("loss is minus their mean:", torch.allclose(loss, -output.mean()))
print("log_prob", tuple(table.shape))
print("sums:", [round(v, 4) for v in table.exp().sum(dim=1).tolist()])
picked = table.gather(1, target.unsqueeze(1)).squeeze(1)
print("output is picked from it:", torch.allclose(output, picked))
print("predict", model.predict(features).tolist())
print("argmax ", table.argmax(dim=1).tolist())
