import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 10), nn.Softmax(dim=1))
model[0].weight.data.zero_()
model[0].bias.data = torch.tensor([50.0] + [0.0] * 9)  # quite sure of class 0

output = model(torch.ones(1, 4))
loss = nn.CrossEntropyLoss()
print("right:", round(loss(output, torch.tensor([0])).item(), 4))
print("wrong:", round(loss(output, torch.tensor([1])).item(), 4))
loss(output, torch.tensor([1])).backward()
print(f"gradient when wrong: {model[0].bias.grad.abs().max().item():.2g}")
