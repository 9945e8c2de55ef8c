import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(8, 5)
x = torch.randn(2, 6, 8)
target = torch.tensor([[1, 2, 3, 4, 0, 1], [2, -100, -100, -100, -100, -100]])

nn.CrossEntropyLoss()(model(x).flatten(0, 1), target.flatten()).backward()
whole = model.weight.grad.clone()

model.zero_grad()
loss = nn.CrossEntropyLoss(reduction="sum")
count = (target != -100).sum()  # of the whole batch, before the first backward
for part, labels in zip(x, target, strict=True):
    (loss(model(part), labels) / count).backward()
off = (model.weight.grad - whole).norm() / whole.norm()
print(f"gradient off by {off:.1%}")
