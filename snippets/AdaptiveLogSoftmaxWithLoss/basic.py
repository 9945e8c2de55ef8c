import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(
    in_features=1, n_classes=5, cutoffs=[2], div_value=1.0
)
with torch.no_grad():
    model.head.weight.copy_(torch.tensor([[3.0], [2.0], [5.0]]).log())
    model.tail[0][0].weight.fill_(1.0)
    model.tail[0][1].weight.copy_(torch.tensor([[1.0], [1.0], [2.0]]).log())

features = torch.ones(3, 1)
target = torch.tensor([0, 1, 4])
output, loss = model(features, target)
probability = model.log_prob(features)[0].exp().detach()
print("output:", [round(v, 4) for v in output.tolist()])
print("loss:", round(loss.item(), 4))
