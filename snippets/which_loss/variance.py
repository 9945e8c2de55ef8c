import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(-1, 1, 2000)
spread = 10 ** ((x - 1) / 2)  # from 0.1 on the left to 1 on the right
y = 2 * x + spread * torch.randn(2000)

line = torch.zeros(4, requires_grad=True)  # of the mean, of the log variance
optimizer = torch.optim.Adam([line], lr=0.05)
for _ in range(600):
    optimizer.zero_grad()
    mean, log_var = line[0] * x + line[1], line[2] * x + line[3]
    nn.GaussianNLLLoss()(mean, y, log_var.exp()).backward()
    optimizer.step()
design = torch.stack([x, torch.ones(2000)], dim=1)
fitted = design @ torch.linalg.lstsq(design, y[:, None]).solution[:, 0]  # MSELoss
one = (y - fitted).std().expand(2000)

rows = []
for name, centre, deviation in (
    ("MSELoss", fitted, one),
    ("GaussianNLLLoss", mean.detach(), (log_var / 2).exp().detach()),
):
    inside = ((y - centre).abs() < 1.96 * deviation).float()
    row = {"loss": name, "standard deviation, left end": deviation[0].item()}
    row["standard deviation, right end"] = deviation[-1].item()
    row["inside 95%, left quarter"] = f"{inside[:500].mean():.1%}"
    rows.append(row | {"inside 95%, right quarter": f"{inside[-500:].mean():.1%}"})
