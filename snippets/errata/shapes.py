import torch
from torch.nn import functional as F

column, row = torch.ones(3, 1), torch.ones(3)
hinge = F.hinge_embedding_loss(column, row, reduction="none")
print("HingeEmbedding (3, 1), (3,):", tuple(hinge.shape))
cube = torch.zeros(2, 3, 4)
print(
    "MarginRanking (2, 3, 4):",
    tuple(F.margin_ranking_loss(cube, cube, cube + 1, reduction="none").shape),
)
image = F.multilabel_soft_margin_loss(cube, cube, reduction="none")
print("MultiLabelSoftMargin (2, 3, 4):", tuple(image.shape))

line = torch.tensor([0.2, 0.3, 0.5])
kl = F.kl_div(line.log(), line.flip(0), reduction="sum")
mean = F.kl_div(line.log(), line.flip(0), reduction="batchmean")
print(
    "KL of one distribution:", round(kl.item(), 4), "batchmean", round(mean.item(), 4)
)
