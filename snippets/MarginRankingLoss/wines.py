import torch

torch.manual_seed(0)
# five tasters with eight wines each: the lenient ones were given the weaker wines
leniency = torch.tensor([8.0, 4.0, 0.0, -4.0, -8.0]).unsqueeze(1)
quality = torch.linspace(-2, 2, 8) - leniency / 4
grade = quality + leniency + 0.6 * torch.randn(5, 8)

i, j = torch.triu_indices(8, 8, offset=1)
target = (grade[:, i] - grade[:, j]).sign()


def fit(loss):
    weights = torch.zeros(2, requires_grad=True)
    optimizer = torch.optim.SGD([weights], lr=0.05)
    for _ in range(300):
        score = weights[0] * quality + weights[1]
        optimizer.zero_grad()
        loss(score).backward()
        optimizer.step()
    right = (score[:, i] - score[:, j]).sign() == target
    return *weights.tolist(), right.float().mean().item()
