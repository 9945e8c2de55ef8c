import torch
from torch import nn

start = torch.tensor([[[0.0]], [[2.0]], [[2.5]]])
for name, distance in [
    ("|u - v|", lambda u, v: (u - v).abs().squeeze(1)),
    ("squared", lambda u, v: (u - v).square().squeeze(1)),
]:
    points = start.clone().requires_grad_()
    loss = nn.TripletMarginWithDistanceLoss(distance_function=distance, margin=3.0)
    value = loss(*points)
    value.backward()
    gradients = [round(g, 4) for g in points.grad.flatten().tolist()]
    print(f"{name}: loss {value.item():.4f}, gradients {gradients}")
