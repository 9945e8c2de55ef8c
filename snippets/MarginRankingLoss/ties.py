import torch
from torch.nn import functional as F

score = torch.tensor([2.0, -1.0], requires_grad=True)
F.margin_ranking_loss(score[:1], score[1:], torch.zeros(1), margin=1.0).backward()
print("MarginRanking, y = 0:", score.grad.tolist())

score = torch.tensor([2.0, -1.0], requires_grad=True)
half = torch.tensor(0.5)
F.binary_cross_entropy_with_logits(score[0] - score[1], half).backward()
print("RankNet, target 0.5: ", [round(g, 3) for g in score.grad.tolist()])
