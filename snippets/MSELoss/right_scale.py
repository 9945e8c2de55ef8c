import torch
from torch import nn

years = torch.tensor([[9.0], [12.0], [16.0], [19.0]])
income = torch.tensor([[50e3], [65e3], [90e3], [120e3]])
x = (years - years.mean()) / years.std()
y = (income - income.mean()) / income.std()

torch.manual_seed(0)
model = nn.Linear(1, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for step in range(121):
    optimizer.zero_grad()
    loss = nn.MSELoss()(model(x), y)
    loss.backward()
    optimizer.step()
    if step % 30 == 0:
        print(f"step {step:<3} loss {loss.item():.3f}")
guess = model(x).detach() * income.std() + income.mean()
print("prediction:", [round(g, -2) for g in guess.squeeze(1).tolist()])
