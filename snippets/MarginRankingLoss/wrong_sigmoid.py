import torch
from torch import nn

logit = torch.tensor([1.0, 0.5, 0.0, -0.5], requires_grad=True)
optimizer = torch.optim.SGD([logit], lr=1.0)
for step in range(2001):
    score = logit.sigmoid()
    loss = nn.MarginRankingLoss(margin=1.0)(score[:-1], score[1:], torch.ones(3))
    if step in (0, 100, 2000):
        values = [round(v, 3) for v in score.tolist()]
        print(f"step {step:<4} loss {loss.item():.3f} scores {values}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
