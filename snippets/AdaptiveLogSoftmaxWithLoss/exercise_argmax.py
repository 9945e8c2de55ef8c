import torch
from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(1, n_classes=5, cutoffs=[2], div_value=1.0)
with torch.no_grad():
    model.head.weight.copy_(torch.tensor([[3.0], [1.0], [6.0]]).log())
    model.tail[0][0].weight.fill_(1.0)
    model.tail[0][1].weight.zero_()
x = torch.ones(1, 1)
print("head:", [round(v, 2) for v in model.head(x).softmax(dim=1)[0].tolist()])
print("classes:", [round(v, 2) for v in model.log_prob(x)[0].exp().tolist()])
print("predict:", model.predict(x).item())
