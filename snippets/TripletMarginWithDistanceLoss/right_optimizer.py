import torch
from torch import nn


class Weighted(nn.Module):
    def __init__(self, size):
        super().__init__()
        self.log_weight = nn.Parameter(torch.zeros(size))

    def forward(self, u, v):
        return (self.log_weight.exp() * (u - v)).norm(dim=-1)


torch.manual_seed(0)
noise = torch.tensor([0.1, 0.1, 3.0, 3.0])  # the last two features say nothing
anchor = torch.randn(256, 4)
positive = anchor + noise * torch.randn(256, 4)
negative = torch.randn(256, 4) + noise * torch.randn(256, 4)

backbone = nn.Linear(4, 4, bias=False).requires_grad_(False)
nn.init.eye_(backbone.weight)
loss = nn.TripletMarginWithDistanceLoss(distance_function=Weighted(4))
parameters = [*backbone.parameters(), *loss.parameters()]
optimizer = torch.optim.Adam(parameters, lr=0.1)
for _ in range(100):
    optimizer.zero_grad()
    value = loss(backbone(anchor), backbone(positive), backbone(negative))
    value.backward()
    optimizer.step()
print(f"loss {value.item():.4f}")
weight = loss.distance_function.log_weight.exp()
print("weights:", [round(w, 2) for w in weight.tolist()])
