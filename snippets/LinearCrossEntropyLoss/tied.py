import torch
from torch import nn

torch.manual_seed(0)
words = nn.Embedding(1000, 16)
head = nn.LinearCrossEntropyLoss(16, 1000)
head.linear.weight = words.weight  # one matrix at both ends
model = nn.ModuleList([words, head])
print("parameters:", [tuple(one.shape) for one in model.parameters()])

now, following = torch.tensor([1, 2, 3]), torch.tensor([2, 3, 4])
loss = head(words(now), following)
loss.backward()
print(f"loss {loss.item():.4f}, every row has a gradient:", end=" ")
print((words.weight.grad != 0).any(dim=1).all().item())
