import torch
from torch import nn

model = nn.Sequential(nn.Linear(1, 1), nn.Sigmoid())
x = torch.tensor([[-2.0], [-1.0], [1.0], [2.0]])
target = torch.tensor([[0.0], [0.0], [1.0], [1.0]])
nn.init.ones_(model[0].weight)
nn.init.zeros_(model[0].bias)

optimizer = torch.optim.Adam(model.parameters(), lr=0.5)
for step in range(501):
    loss = nn.BCEWithLogitsLoss()(model(x), target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if step % 250 == 0:
        print(f"step {step:>3}: loss {loss.item():.4f}")
print(
    "read by the loss as:", [round(p, 3) for p in model(x).sigmoid().flatten().tolist()]
)
