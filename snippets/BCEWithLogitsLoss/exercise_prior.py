import torch
from torch import nn

target = torch.zeros(1000)
target[:10] = 1.0
for bias in [0.0, torch.tensor(0.01).logit().item()]:
    loss = nn.BCEWithLogitsLoss()(torch.full((1000,), bias), target)
    print(f"bias {bias:7.4f}: first loss {loss.item():.4f}")
