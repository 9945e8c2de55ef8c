import torch
from torch import nn

logit = torch.tensor([-4.0, 0.0, 4.0], requires_grad=True)
chance = torch.sigmoid(logit)
chance.retain_grad()
nn.BCELoss(reduction="sum")(chance, torch.ones(3)).backward()
slope = (chance * (1 - chance)).detach()
print("by the input:", [round(g, 3) for g in chance.grad.tolist()])
print("x (1 - x):   ", [round(s, 4) for s in slope.tolist()])
print("by the logit:", [round(g, 3) for g in logit.grad.tolist()])
