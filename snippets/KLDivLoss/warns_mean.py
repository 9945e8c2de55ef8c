import torch
from torch import nn

torch.manual_seed(0)
print("classes     mean  batchmean  ratio")
for classes in (10, 1000, 50000):
    log_q = torch.randn(8, classes).log_softmax(dim=1)
    p = torch.randn(8, classes).softmax(dim=1)
    mean = nn.KLDivLoss()(log_q, p)
    batchmean = nn.KLDivLoss(reduction="batchmean")(log_q, p)
    print(f"{classes:7d} {mean:.6f} {batchmean:10.4f} {batchmean / mean:6.0f}")
