import torch
from torch.nn import functional as F

uniform = torch.zeros(4, 5).log_softmax(1)  # 4 frames
for label in ([1, 2, 3, 4], [1, 1, 2, 3], [1, 1, 2]):
    loss = F.ctc_loss(uniform, torch.tensor(label), (4,), (len(label),))
    print(label, "frames 4:", round(loss.item(), 4))
raw = torch.full((4, 5), 2.0)
print(
    "without log_softmax:",
    round(F.ctc_loss(raw, torch.tensor([1]), (4,), (1,)).item(), 4),
)
blank = torch.tensor([0])
print("a blank as target:", round(F.ctc_loss(uniform, blank, (4,), (1,)).item(), 4))
pair = torch.stack([uniform, uniform], 1), torch.tensor([[1], [0]]), (4, 4), (1, 0)
each = F.ctc_loss(*pair, reduction="none")
print("lengths 1 and 0:", each.tolist(), "mean", F.ctc_loss(*pair).item())
