import torch
from torch.nn import functional as F

torch.manual_seed(0)
a, b = torch.randn(2, 1000, 4, dtype=torch.float64)
s, x1, x2 = 2 * torch.randn(3, 1000, dtype=torch.float64)
y = torch.where(torch.rand(1000) < 0.5, 1.0, -1.0).double()
m, none, other = 0.7, {"reduction": "none"}, -torch.ones(1000).double()


def compare(name, left, right):
    print(f"{name:<34} {(left - right).abs().max().item():.0e}")


cosine = F.cosine_similarity(a, b)
hinge = F.hinge_embedding_loss(1 - cosine, y, 1 - m, **none)
compare(
    "CosineEmbedding(m): 1 - cos, 1 - m",
    F.cosine_embedding_loss(a, b, y, m, **none),
    hinge,
)
ranking = F.margin_ranking_loss(x1, x2, y, m, **none)
lead = y * (x1 - x2)
compare(
    "MarginRanking: the lead, y = -1",
    ranking,
    F.hinge_embedding_loss(lead, other, m, **none),
)
svm = F.relu(1 - y * s)
compare(
    "SVM hinge: y times score, y = -1",
    svm,
    F.hinge_embedding_loss(y * s, other, **none),
)
compare("SVM hinge: score and y", svm, F.hinge_embedding_loss(s, y, **none))
d = F.pairwise_distance(a, b)
loss = F.hinge_embedding_loss(d, y, m, **none)
compare(
    "units: k distance, k margin",
    F.hinge_embedding_loss(9 * d, y, 9 * m, **none),
    9 * loss,
)
contrastive = torch.where(y == 1, d**2, F.relu(m - d) ** 2)
compare("its square: contrastive loss", loss**2, contrastive)
