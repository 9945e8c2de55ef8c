import torch
from torch.nn import functional as F

values = torch.tensor([-0.4, -0.1, 0.0, 0.2, 0.3, 50.0])
delta = 0.5

answer = values.mean()
for _ in range(100):
    weight = (delta / (values - answer).abs()).clamp_max(1.0)
    answer = (weight * values).sum() / weight.sum()
print(f"by weighted means: {answer.item():.3f}")
print("weights:", [round(w, 3) for w in weight.tolist()])

guess = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([guess], lr=0.5)
for _ in range(500):
    optimizer.zero_grad()
    F.huber_loss(guess.expand(6), values, delta=delta).backward()
    optimizer.step()
print(f"by HuberLoss:      {guess.item():.3f}")
