import torch
from torch import nn
from wines import fit, grade

centred = grade - grade.mean(dim=1, keepdim=True)
first, second = torch.triu_indices(40, 40, offset=1)
flat = grade.flatten()
mixed = (flat[first] - flat[second]).sign()


def across(score):
    score = score.flatten()
    return nn.MarginRankingLoss(margin=1.0)(score[first], score[second], mixed)


losses = {
    "MSE, taster's mean subtracted": lambda score: nn.MSELoss()(score, centred),
    "ranking, pairs across tasters": across,
}
for name, loss in losses.items():
    slope, _, right = fit(loss)
    print(f"{name}: slope {slope:+.2f}, pairs right {right:.0%}")
