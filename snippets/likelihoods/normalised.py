import torch
from torch.nn import functional as F

one = torch.ones(5)
score = torch.tensor([-4.0, -1.0, 0.0, 1.0, 4.0])


def total(loss) -> list[float]:
    """exp(-loss) of both labels: of probabilities it is the same for every score."""
    both = loss(score, one).neg().exp() + loss(score, -one).neg().exp()
    return [round(value, 3) for value in both.tolist()]


def soft(x, y):
    return F.soft_margin_loss(x, y, reduction="none")


def hinge(x, y):
    return F.hinge_embedding_loss(x * y, -one, reduction="none")


print("score ", score.tolist())
print("soft  ", total(soft))
print("hinge ", total(hinge))
