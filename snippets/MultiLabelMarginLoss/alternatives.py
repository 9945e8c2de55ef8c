import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
truth = torch.randn(10, 6)
x = torch.randn(600, 10)
is_label = x @ truth + 0.2 * torch.randn(600, 6) > 0
order = is_label.int().argsort(dim=1, descending=True, stable=True)
numbers = order.masked_fill(~is_label.gather(1, order), -1)
pair = (is_label.unsqueeze(2) & ~is_label.unsqueeze(1))[400:]
some = is_label.any(dim=1)[:400]

losses = [
    ("MultiLabelMarginLoss", lambda s: F.multilabel_margin_loss(s, numbers[:400])),
    (
        "BCEWithLogitsLoss",
        lambda s: F.binary_cross_entropy_with_logits(s, is_label[:400].float()),
    ),
    (
        "CrossEntropyLoss, first label",
        lambda s: F.cross_entropy(s[some], order[:400, 0][some]),
    ),
]
for name, loss in losses:
    torch.manual_seed(0)
    net = nn.Linear(10, 6)
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for _ in range(150):
        optimizer.zero_grad()
        loss(net(x[:400])).backward()
        optimizer.step()
    scores = net(x[400:]).detach()
    in_order = ((scores.unsqueeze(2) - scores.unsqueeze(1))[pair] > 0).float().mean()
    above_0 = ((scores > 0) == is_label[400:]).all(dim=1).float().mean()
    print(f"{name:<30} pairs in order {in_order:.3f}, exact set at 0 {above_0:.3f}")
