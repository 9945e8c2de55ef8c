import torch
from torch import nn

# yearly income by years of schooling
years = torch.tensor([[9.0], [12.0], [16.0], [19.0]])
income = torch.tensor([[50e3], [65e3], [90e3], [120e3]])

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for step in range(121):
    optimizer.zero_grad()
    loss = nn.MSELoss()(model(years), income)
    loss.backward()
    optimizer.step()
    if step % 30 == 0:
        print(f"step {step:<3} loss {loss.item():.1e}")
