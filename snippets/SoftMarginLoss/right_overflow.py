import torch
from torch.nn import functional as F

x = torch.tensor([[1500.0, 0.3], [-800.0, 0.9], [2100.0, -0.4], [-1200.0, -0.7]])
target = torch.tensor([-1.0, 1.0, -1.0, 1.0])

for name in ["BCEWithLogitsLoss", "softplus"]:
    weights = torch.tensor([0.1, 0.1], requires_grad=True)
    optimizer = torch.optim.SGD([weights], lr=0.001)
    for step in range(2):
        optimizer.zero_grad()
        score = x @ weights
        if name == "softplus":
            loss = F.softplus(-target * score).mean()
        else:
            loss = F.binary_cross_entropy_with_logits(score, (target + 1) / 2)
        loss.backward()
        optimizer.step()
        rounded = [round(w, 3) for w in weights.tolist()]
        print(f"{name}, step {step}: loss {loss.item():.4f}, weights {rounded}")
