import torch
from torch import nn

head = nn.LinearCrossEntropyLoss(2, 3)  # from 2 features to 3 classes
with torch.no_grad():
    head.linear.weight.copy_(torch.tensor([[2.0, 0.0], [0.0, 2.0], [-1.0, -1.0]]))

input = torch.tensor([[1.0, 0.0], [0.5, 0.5], [1.0, 0.5]], requires_grad=True)
target = torch.tensor([0, 2, 1])
output = head(input, target)
output.backward()
print(output)
print(input.grad)
print(head.linear.weight.grad)

logits = head.linear(input)  # for predictions, or to look at
probability = logits.softmax(1).gather(1, target.unsqueeze(1)).squeeze(1)
loss = -probability.log()
