import torch
from torch import nn

scores = [[2.0, 0.5, 1.5, -1.0], [0.5, 1.0, 0.5, -0.5], [0.0, 0.0, -1.0, 4.0]]
input = torch.tensor(scores, requires_grad=True)
target = torch.tensor([0, 2, 3])

mean = nn.MultiMarginLoss()(input, target)
mean.backward()

loss = nn.MultiMarginLoss(reduction="none")(input, target)
prediction = input.argmax(dim=1)
print("prediction:", prediction.tolist())
print("loss per sample:", loss.tolist())
print("mean:", mean.item())
