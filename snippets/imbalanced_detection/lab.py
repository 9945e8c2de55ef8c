# %% data
import math

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # the same digits on every machine
SEEDS, LENGTH, WIDTH, HIDDEN = 10, 10000, 21, 16
PRIOR = 0.01


def bumps(share, width):
    """Smooth bumps at random places, and where their middles are."""
    middle = (torch.rand(SEEDS, 1, LENGTH) < share).double()
    steps = torch.arange(-10.0, 11.0)
    shape = (-(steps**2) / (2 * width**2)).exp().view(1, 1, -1)
    return F.conv1d(middle, shape, padding=10).squeeze(1), middle


def sample():
    """Windows of a noisy signal; positive are the middles of bumps of width 3."""
    wanted, middle = bumps(PRIOR / 3, 3.0)
    other, _ = bumps(PRIOR / 3, 1.5)
    signal = 3 * wanted + 3 * other + 0.7 * torch.randn(SEEDS, LENGTH)
    target = F.max_pool1d(middle, 3, stride=1, padding=1).squeeze(1)
    return signal.unfold(1, WIDTH, 1), target[:, WIDTH // 2 : -(WIDTH // 2)]


x, y = sample()
new_x, new_y = sample()
print(f"{y.shape[1]} positions, {y.mean():.4f} of them positive")

# %% losses
plain = nn.BCEWithLogitsLoss(reduction="none")
weighted = nn.BCEWithLogitsLoss(reduction="none", pos_weight=torch.tensor(1 / PRIOR))
KEPT = 3 * PRIOR  # about three negatives for each positive


def focal(logits, target):
    error = (torch.sigmoid(logits) - target).abs()
    balance = 0.25 * target + 0.75 * (1 - target)
    return balance * error**2 * plain(logits, target)


def subsampled(logits, target):
    kept = (target == 1) | (torch.rand_like(target) < KEPT)
    return plain(logits, target) * kept / kept.double().mean()


LOW = math.log(PRIOR / (1 - PRIOR))
WAYS = {  # loss, and the bias that the last layer starts with
    "plain": (plain, 0.0),
    "plain, prior": (plain, LOW),
    "pos_weight": (weighted, 0.0),
    "focal": (focal, 0.0),
    "focal, prior": (focal, LOW),
    "subsampled": (subsampled, 0.0),
}

# %% train
first = torch.randn(SEEDS, WIDTH, HIDDEN) / WIDTH**0.5
last = torch.randn(SEEDS, HIDDEN, 1) / HIDDEN**0.5
start = torch.tensor([bias for _, bias in WAYS.values()]).view(-1, 1, 1, 1)
many = len(WAYS), 1, 1, 1
zeros = torch.zeros(len(WAYS), SEEDS, 1, HIDDEN)
net = [first.repeat(many), zeros, last.repeat(many), start.repeat(1, SEEDS, 1, 1)]
for parameter in net:
    parameter.requires_grad_()


def logits(x):
    """Of every way and seed at once: one hidden layer for each."""
    first, shift, last, bias = net
    return (torch.tanh(x @ first + shift) @ last + bias).squeeze(-1)


def average_precision(score, target):
    order = score.argsort(dim=-1, descending=True)
    hit = target.expand_as(score).gather(-1, order)
    precision = hit.cumsum(-1) / torch.arange(1, hit.shape[-1] + 1)
    return (precision * hit).sum(-1) / hit.sum(-1)


optimizer = torch.optim.Adam(net, lr=0.01)
STEPS = [20, 40, 60, 100, 150, 200, 300]
curves = []
for step in range(STEPS[-1]):
    picked = torch.randint(y.shape[1], (512,))
    output, target = logits(x[:, picked]), y[:, picked]
    optimizer.zero_grad()
    pairs = zip(WAYS.values(), output, strict=True)
    losses = [loss(scores, target) for (loss, _), scores in pairs]
    torch.stack(losses).mean(-1).sum().backward()
    optimizer.step()
    if step + 1 in STEPS:
        with torch.no_grad():
            found = logits(new_x)
        curves.append(average_precision(found, new_y))
curves = torch.stack(curves, -1)  # way, seed, step

# %% precision
print(f"{'step':>12}", *(f"{step:>5}" for step in STEPS), " worst seed")
for name, curve in zip(WAYS, curves, strict=True):
    row = (f"{value:5.3f}" for value in curve.mean(0))
    print(f"{name:>12}", *row, f"{curve[:, -1].min():11.3f}")


# %% calibration
def ratio(scores):
    """Positives that the probabilities promise, for each there is."""
    return torch.sigmoid(scores).mean() / new_y.mean()


def cost(scores):
    return plain(scores, new_y).mean()


SHIFTS = {"pos_weight": math.log(1 / PRIOR), "subsampled": math.log(1 / KEPT)}
share = new_y.mean().logit().expand_as(new_y)
shifted = {}
print(f"{'':>12}  ratio    loss  ratio, loss after the shift")
print(f"{'share alone':>12} {ratio(share):6.2f} {cost(share):7.4f}")
for name, scores in zip(WAYS, found, strict=True):
    row = f"{name:>12} {ratio(scores):6.2f} {cost(scores):7.4f}"
    if name in SHIFTS:
        back = shifted[name] = scores - SHIFTS[name]
        row += f" {ratio(back):6.2f} {cost(back):7.4f}"
    print(row)

# %% conclusion
figure, (left, right) = plt.subplots(1, 2, figsize=(5, 3.6))
STYLES = ["C1:", "C1-", "C3-", "C0:", "C0-", "C2--"]
edges = torch.tensor([0.0, 0.2, 0.4, 0.6, 0.8, 1.0])
right.plot([0, 1], [0, 1], color="0.5", linewidth=0.8)
for i, (name, style) in enumerate(zip(WAYS, STYLES, strict=True)):
    left.plot(STEPS, curves[i].mean(0), style, label=name)
    p = torch.sigmoid(found[i])
    bins = [(p > low) & (p <= high) for low, high in edges.unfold(0, 2, 1)]
    if style.endswith("-"):
        promised, came = ([v[b].mean() for b in bins] for v in (p, new_y))
        right.plot(promised, came, style, marker="o", markersize=3)
left.set_title("average precision")
left.set_xlabel("step")
left.set_ylim(0.5, 0.9)
right.set_title("share of positives")
right.set_xlabel("probability")
figure.legend(*left.get_legend_handles_labels(), loc="outside lower center", ncols=3)
plt.show()

last = dict(zip(WAYS, curves[..., -1], strict=True))
for one, other in (
    ("focal, prior", "pos_weight"),
    ("focal, prior", "plain, prior"),
    ("plain, prior", "pos_weight"),
    ("plain, prior", "subsampled"),
    ("plain, prior", "plain"),
):
    wins = (last[one] > last[other]).sum()
    gap = (last[one] - last[other]).mean()
    print(f"{one} beats {other} at {wins} of {SEEDS} seeds, by {gap:.3f}")
fair = [0.9 < ratio(back) < 1.1 for back in shifted.values()]
print(f"ratio within a tenth after the shift: {sum(fair)} of {len(fair)}")
