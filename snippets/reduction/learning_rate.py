import torch
from torch import nn

rows = []
for batch in (4, 16, 64):
    row = {"batch": batch}
    for optimizer, lr in ((torch.optim.SGD, 0.1), (torch.optim.Adam, 0.1)):
        for reduction in ("mean", "sum"):
            torch.manual_seed(0)
            model = nn.Linear(1, 1)
            steps = optimizer(model.parameters(), lr=lr)
            loss = nn.MSELoss(reduction=reduction)
            for _ in range(200):
                x = torch.randn(batch, 1)
                steps.zero_grad()
                loss(model(x), 2 * x + 1).backward()
                steps.step()
            off = abs(model.weight.item() - 2)
            shown = f"{off:.2g}" if off < 1 else "diverges"
            row[f"{optimizer.__name__}, `{reduction}`"] = shown
    rows.append(row)
