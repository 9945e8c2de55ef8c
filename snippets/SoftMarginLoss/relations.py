import torch
from torch.nn import functional as F

torch.manual_seed(0)
x = 3 * torch.randn(1000, 5, dtype=torch.float64)
y = torch.randint(2, (1000, 5)).double() * 2 - 1
t = (y + 1) / 2


def compare(name, a, b):
    print(f"{name:<26} {(a - b).abs().max().item():.0e}")


loss = F.soft_margin_loss(x, y, reduction="none")
bce = F.binary_cross_entropy_with_logits(x, t, reduction="none")
compare("BCEWithLogitsLoss, (y+1)/2", loss, bce)
compare("softplus(-yx)", loss, F.softplus(-y * x))
compare("-logsigmoid(yx)", loss, -F.logsigmoid(y * x))
two = torch.stack([torch.zeros_like(x), x], dim=1)
cross = F.cross_entropy(two, t.long(), reduction="none")
compare("CrossEntropyLoss on (0, x)", loss, cross)
many = F.multilabel_soft_margin_loss(x, t, reduction="none")
compare("MultiLabelSoftMarginLoss", loss.mean(dim=1), many)
near, far = x[:, 0].abs(), x[:, 1].abs()
triplet = F.soft_margin_loss(far - near, torch.ones(1000), reduction="none")
compare("softplus(near - far)", triplet, F.softplus(near - far))

gap = F.soft_margin_loss(20 * x, y, reduction="none") / 20 - (-y * x).clamp(min=0)
limit = torch.tensor(2.0).log() / 20
print(f"k = 20, gap to max(0, -yx): {gap.max():.4f}, ln 2 / 20 = {limit:.4f}")
wrong = (y * x <= 0).double()
print("loss / ln 2 at least 1 when wrong:", bool((loss / 0.6931 >= wrong).all()))
