import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 5)
x = torch.randn(2, 6, 8)
target = torch.tensor([[1, 2, 3, 4, 0, 1], [2, -100, -100, -100, -100, -100]])
loss = nn.CrossEntropyLoss()

loss(model(x).flatten(0, 1), target.flatten()).backward()
whole = model.weight.grad.clone()

model.zero_grad()
for part, labels in zip(x, target, strict=True):
    (loss(model(part), labels) / 2).backward()
off = (model.weight.grad - whole).norm() / whole.norm()
print(f"gradient off by {off:.1%}")
