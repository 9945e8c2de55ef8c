import torch
from torch import nn

target = torch.tensor([[1.0, -1.0, -1.0]])
target = (target + 1) / 2
for logit in [0.0, -10.0, -1000.0]:
    input = torch.tensor([[5.0, logit, logit]], requires_grad=True)
    loss = nn.MultiLabelSoftMarginLoss()(input, target)
    loss.backward()
    rounded = [round(g, 3) for g in input.grad[0].tolist()]
    print(f"logit {logit:g}: loss {loss.item():.3f}, gradient {rounded}")
