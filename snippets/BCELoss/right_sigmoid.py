import torch
from torch import nn

for label, values in [(0.0, [10.0, 16.0, 17.0]), (1.0, [-27.0, -37.0, -50.0])]:
    print(f"target {label:.0f}")
    for value in values:
        logit = torch.tensor([value], requires_grad=True)
        loss = nn.BCEWithLogitsLoss()(logit, torch.tensor([label]))
        loss.backward()
        slope = logit.grad.item()
        print(f"  logit {value:3.0f}: loss {loss.item():7.3f}, gradient {slope:.3g}")
