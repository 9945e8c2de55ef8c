import torch
from torch.nn import functional as F

x = torch.tensor([0.7, -0.3])
t = torch.tensor([1.0, 0.0])
y = 2 * t - 1


def show(step, value):
    print(step, [round(v, 6) for v in value.tolist()])


p = torch.sigmoid(x)
show("1 -t ln p - (1-t) ln(1-p):", -t * p.log() - (1 - t) * (1 - p).log())
chosen = torch.where(t == 1, p, 1 - p)
show("2 -ln of p or of 1-p:     ", -chosen.log())
chosen = torch.where(t == 1, torch.sigmoid(x), torch.sigmoid(-x))
show("3 1-p is sigmoid(-x):     ", -chosen.log())
show("4 one formula, y = 2t-1:  ", -torch.sigmoid(y * x).log())
show("5 -ln 1/(1+e^-yx):        ", torch.log(1 + torch.exp(-y * x)))
show("SoftMarginLoss:           ", F.soft_margin_loss(x, y, reduction="none"))
bce = F.binary_cross_entropy_with_logits(x, t, reduction="none")
show("BCEWithLogitsLoss:        ", bce)
