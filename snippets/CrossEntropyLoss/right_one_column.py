import torch
from torch import nn

output = torch.tensor([[-3.0], [0.5], [4.0]], requires_grad=True)
target = torch.tensor([[1.0], [0.0], [0.0]])

loss = nn.BCEWithLogitsLoss()(output, target)
loss.backward()
print("one column: ", round(loss.item(), 4), output.grad.flatten().numpy().round(4))

two_columns = torch.cat([torch.zeros(3, 1), output.detach()], dim=1)
loss = nn.CrossEntropyLoss()(two_columns, target.flatten().long())
print("two columns:", round(loss.item(), 4))
