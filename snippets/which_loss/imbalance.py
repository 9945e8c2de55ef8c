import torch
from torch import nn

# 950 healthy at the quantiles of N(0, 1), 50 ill at those of N(1.5, 1)
healthy, ill = (torch.special.ndtri((torch.arange(n) + 0.5) / n) for n in (950, 50))
x = torch.cat([healthy, ill + 1.5])
is_ill = torch.cat([torch.zeros(950), torch.ones(50)])


def train(pos_weight):
    loss = nn.BCEWithLogitsLoss(pos_weight=torch.tensor(pos_weight))
    line = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.Adam([line], lr=0.1)
    for _ in range(250):
        optimizer.zero_grad()
        loss(line[0] * x + line[1], is_ill).backward()
        optimizer.step()
    return (line[0] * x + line[1]).sigmoid().detach()


rows = []
for pos_weight, threshold in ((1.0, 0.5), (19.0, 0.5), (1.0, 0.05)):
    probability = train(pos_weight)
    found = probability > threshold
    row = {"`pos_weight`": int(pos_weight), "threshold": threshold}
    row["called ill"] = int(found.sum())
    row["recall"] = found[is_ill == 1].float().mean().item()
    row["precision"] = is_ill[found].mean().item()
    rows.append(row | {"mean probability": probability.mean().item()})
rows = [
    {k: f"{v:.2f}" if isinstance(v, float) else v for k, v in row.items()}
    for row in rows
]
