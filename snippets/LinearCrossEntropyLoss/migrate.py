import torch
from torch import nn

torch.manual_seed(0)
input, target = torch.randn(6, 4), torch.randint(9, (6,))

head = nn.Linear(4, 9)
criterion = nn.CrossEntropyLoss()
before = criterion(head(input), target)

loss = nn.LinearCrossEntropyLoss(4, 9, bias=True)  # Linear has a bias by default
loss.linear.load_state_dict(head.state_dict())
after = loss(input, target)
print(before, after, "equal:", before.equal(after))
print("predictions:", loss.linear(input).argmax(dim=1))
