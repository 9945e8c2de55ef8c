import torch
from torch import nn

model = nn.Linear(4, 10)
model.weight.data.zero_()
model.bias.data = torch.tensor([50.0] + [0.0] * 9)

logits = model(torch.ones(1, 4))
loss = nn.CrossEntropyLoss()
print("right:", round(loss(logits, torch.tensor([0])).item(), 4))
print("wrong:", round(loss(logits, torch.tensor([1])).item(), 4))
loss(logits, torch.tensor([1])).backward()
print(f"gradient when wrong: {model.bias.grad.abs().max().item():.2g}")
print("probability:", logits.softmax(dim=1).max().item())
