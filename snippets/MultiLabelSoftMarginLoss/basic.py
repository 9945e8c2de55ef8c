import torch
from torch import nn

# two samples, three labels; the second sample has none of them
input = torch.tensor([[0.3, 0.7, 0.8], [-2.0, 1.0, -3.0]], requires_grad=True)
target = torch.tensor([[0.0, 1.0, 1.0], [0.0, 0.0, 0.0]])

mean = nn.MultiLabelSoftMarginLoss()(input, target)
mean.backward()

loss = nn.MultiLabelSoftMarginLoss(reduction="none")(input, target)
print("loss per sample:", [round(v, 4) for v in loss.tolist()])
print("mean:", round(mean.item(), 4))
print("gradient:", [[round(g, 4) for g in row] for row in input.grad.tolist()])
