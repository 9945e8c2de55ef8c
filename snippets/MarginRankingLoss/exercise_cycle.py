import torch
from torch import nn

torch.manual_seed(0)
first, second = torch.tensor([0, 1, 2]), torch.tensor([1, 2, 0])
ranking = nn.MarginRankingLoss(margin=1.0)
for start in [torch.zeros(3), torch.tensor([0.3, 0.1, -0.4]), 3 * torch.randn(3)]:
    score = start.clone().requires_grad_()
    optimizer = torch.optim.SGD([score], lr=0.1)
    for _ in range(500):
        loss = ranking(score[first], score[second], torch.ones(3))
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"loss {loss.item():.4f}, scores", [round(s, 1) for s in score.tolist()])
