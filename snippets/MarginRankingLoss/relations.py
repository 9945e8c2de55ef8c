import torch
from torch.nn import functional as F

torch.manual_seed(0)
x1, x2 = 2 * torch.randn(2, 1000, dtype=torch.float64)
y = torch.where(torch.rand(1000) < 0.5, 1.0, -1.0).double()
m, k, none = 0.7, 50.0, {"reduction": "none"}


def compare(name, a, b):
    print(f"{name:<36} {(a - b).abs().max().item():.0e}")


loss = F.margin_ranking_loss(x1, x2, y, margin=m, **none)
lead = y * (x1 - x2)
compare("relu(m - lead)", loss, F.relu(m - lead))
compare(
    "HingeEmbedding(lead, -1)", loss, F.hinge_embedding_loss(lead, -y * y, m, **none)
)
scores, winner = torch.stack([x1, x2], dim=1), (y < 0).long()
two = 2 * F.multi_margin_loss(scores, winner, margin=m, **none)
compare("2 MultiMargin of two classes", loss, two)
compare("swap the pair, flip y", loss, F.margin_ranking_loss(x2, x1, -y, m, **none))
moved = F.margin_ranking_loss(x1 + 5, x2 + 5, y, m, **none)
compare("add 5 to both scores", loss, moved)
scaled = F.margin_ranking_loss(k * x1, k * x2, y, k * m, **none)
compare("scores and margin times k", scaled, k * loss)
a, p, n = torch.randn(3, 1000, 4, dtype=torch.float64)
near, far = F.pairwise_distance(a, p), F.pairwise_distance(a, n)
triplet = F.triplet_margin_loss(a, p, n, margin=m, **none)
compare("Triplet(a, p, n)", triplet, F.margin_ranking_loss(far, near, y * y, m, **none))
logistic = F.soft_margin_loss(x1 - x2, y, **none)
compare("SoftMargin = softplus(-lead)", logistic, F.softplus(-lead))
zero = F.margin_ranking_loss(x1, x2, y, **none)
gap = F.softplus(-lead / 0.01) * 0.01 - zero
print(f"softplus at temperature 0.01: at most {gap.max():.4f} above margin 0")
