import torch
from torch import nn

# labels 0 and 3, as MultiLabelMarginLoss wants them
target = torch.tensor([[0, 3, -1, -1]])
good = torch.tensor([[9.0, -9.0, -9.0, 9.0]])
bad = torch.tensor([[-9.0, 99.0, -99.0, -99.0]])
loss = nn.MultiLabelSoftMarginLoss()
print("right prediction:", round(loss(good, target).item(), 4))
print("absurd prediction:", round(loss(bad, target).item(), 4))
