import torch
from torch import nn

happened = torch.ones(1000)
careful = torch.full((1000,), 0.9)
rounded = torch.full((1000,), 0.99)
rounded[0] = 0.004
for name, digits in [("as it is", None), ("two digits", 2)]:
    forecast = rounded if digits is None else rounded.round(decimals=digits)
    log_loss = nn.BCELoss()(forecast, happened)
    square = nn.MSELoss()(forecast, happened)
    print(f"{name:<11} BCELoss {log_loss.item():.4f}  MSELoss {square.item():.5f}")
log_loss, square = nn.BCELoss()(careful, happened), nn.MSELoss()(careful, happened)
print(f"{'always 0.9':<11} BCELoss {log_loss.item():.4f}  MSELoss {square.item():.5f}")
