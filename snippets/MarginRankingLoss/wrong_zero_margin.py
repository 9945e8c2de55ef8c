import torch
from torch import nn

torch.manual_seed(0)
features = torch.randn(2, 300, 4)
quality = features @ torch.tensor([1.0, -2.0, 0.5, 1.5])
truth = (quality[0] - quality[1]).sign()
target = torch.where(torch.rand(300) < 0.1, -truth, truth)  # one label in ten is wrong

ranking = nn.MarginRankingLoss()
seven = torch.full((300,), 7.0)
print("all scores 7: loss", ranking(seven, seven, target).item())
weights = torch.ones(4, requires_grad=True)
optimizer = torch.optim.SGD([weights], lr=0.1)
for step in range(501):
    score = features @ weights
    loss = ranking(score[0], score[1], target)
    if step in (0, 100, 400, 500):
        right = (truth * (score[0] - score[1]) > 0).float().mean().item()
        numbers = f"loss {loss:.4f} spread {score.std():.3f} right {right:.0%}"
        print(f"step {step:<3} {numbers}")
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
