import torch
from torch import nn

degrees = torch.tensor([350.0, 10.0])
angle = torch.deg2rad(degrees)
points = torch.stack([angle.cos(), angle.sin()], dim=1)

for name, target in [("degrees", degrees.unsqueeze(1)), ("cosine and sine", points)]:
    answer = torch.zeros(1, target.shape[1], requires_grad=True)
    optimizer = torch.optim.SGD([answer], lr=0.1)
    for _ in range(200):
        optimizer.zero_grad()
        nn.MSELoss()(answer.expand_as(target), target).backward()
        optimizer.step()
    print(f"{name}:", [round(a, 2) + 0.0 for a in answer[0].tolist()])
