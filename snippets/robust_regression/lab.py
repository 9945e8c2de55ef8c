# %% data
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # the same digits on every machine
SHARES = [0.0, 0.05, 0.1, 0.2, 0.3, 0.4]
RUNS, POINTS = 50, 100


def truth(x):
    return 1 + 2 * x


def sample(spoil):
    """RUNS data sets for each share; `spoil` changes the first points of each."""
    x = torch.rand(len(SHARES), RUNS, POINTS) * 4 - 2
    y = truth(x) + 0.5 * torch.randn_like(x)
    bad = torch.arange(POINTS) < POINTS * torch.tensor(SHARES)[:, None, None]
    return spoil(x, y, bad)


def bad_targets(x, y, bad):
    return x, torch.where(bad, y + 20, y)


def bad_inputs(x, y, bad):
    noise = 0.5 * torch.randn_like(y)
    return torch.where(bad, 10.0, x), torch.where(bad, noise, y)


# %% fit
LOSSES = {
    "MSE": nn.MSELoss(reduction="none"),
    "Huber, delta 5": nn.HuberLoss(reduction="none", delta=5.0),
    "Huber, delta 1": nn.HuberLoss(reduction="none", delta=1.0),
    "L1": nn.L1Loss(reduction="none"),
}


def fit(loss, x, y, start=None, lr=0.5):
    """One line for every data set, all by the same optimizer; they do not touch."""
    line = torch.zeros(*x.shape[:2], 2) if start is None else start.clone()
    line.requires_grad_()
    optimizer = torch.optim.Adam([line], lr=lr)
    slower = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.97)
    for _ in range(300):
        optimizer.zero_grad()
        loss(line[..., :1] + line[..., 1:] * x, y).mean(-1).sum().backward()
        optimizer.step()
        slower.step()
    return line.detach()


def error(line):
    """Root mean square distance to the true line on [-2, 2], mean over the runs."""
    x = torch.linspace(-2, 2, 41)
    away = line[..., :1] + line[..., 1:] * x - truth(x)
    return away.square().mean(-1).sqrt().mean(-1)


def show(name, errors):
    print(f"{name:>14}", *(f"{value:6.3f}" for value in errors))


# %% targets
x, y = sample(bad_targets)
show("share of bad", SHARES)
by_targets = {}
for name, loss in LOSSES.items():
    by_targets[name] = error(fit(loss, x, y))
    show(name, by_targets[name])

# %% inputs
x, y = sample(bad_inputs)
show("share of bad", SHARES)
lines, by_inputs = {}, {}
for name, loss in LOSSES.items():
    lines[name] = fit(loss, x, y)
    by_inputs[name] = error(lines[name])
    show(name, by_inputs[name])

# %% one_run
share = SHARES.index(0.1)
plt.plot(x[share, 0], y[share, 0], "o", color="0.5", markersize=3)
ends = torch.tensor([-2.0, 10.0])
plt.plot(ends, truth(ends), color="C3", linestyle=":", label="true line")
for name, color in {"MSE": "C1", "L1": "C0"}.items():
    bias, slope = lines[name][share, 0]
    plt.plot(ends, bias + slope * ends, color=color, label=name)
plt.xlabel("x")
plt.ylabel("y")
plt.legend()
plt.show()


# %% clipped
def clipped(input, target):
    return (input - target).square().clamp(max=4.0)


def height(line):
    return clipped(line[..., :1] + line[..., 1:] * x, y).mean(-1, keepdim=True)


def lowest_of(draws):
    """The lowest of many lines, each through two points of a data set."""
    best = torch.zeros(*x.shape[:2], 2)
    for _ in range(draws):
        picked = torch.rand_like(x).argsort(-1)[..., :2]
        (x0, x1), (y0, y1) = (v.gather(-1, picked).unbind(-1) for v in (x, y))
        slope = ((y1 - y0) / (x1 - x0)).nan_to_num(0, 0, 0)  # two bad x may agree
        line = torch.stack([y0 - slope * x0, slope], dim=-1)
        best = torch.where(height(line) < height(best), line, best)
    return best


zero = fit(clipped, x, y)
huber = fit(clipped, x, y, start=lines["Huber, delta 1"])
lower = torch.where(height(zero) < height(huber), zero, huber)
many = fit(clipped, x, y, start=lowest_of(50), lr=0.05)
by_start = {
    "from zero": zero,
    "zero, lr 0.1": fit(clipped, x, y, lr=0.1),
    "from Huber": huber,
    "the lower": lower,
    "lowest of 50": many,
}
show("share of bad", SHARES)
for name, line in by_start.items():
    show(name, error(line))

# %% conclusion
figure, (left, right) = plt.subplots(1, 2, sharey=True, figsize=(5, 3.6))
for axes, errors, title in (
    (left, by_targets, "bad targets"),
    (right, by_inputs, "bad inputs"),
):
    for name, color in zip(LOSSES, ["C1", "C3", "C2", "C0"], strict=True):
        axes.plot(SHARES, errors[name], "o-", color=color, label=name)
    axes.set_title(title)
    axes.set_xlabel("share of bad")
right.plot(SHARES, error(many), "o-", color="C4", label="clipped, lowest of 50")
left.set_yscale("log")
left.set_yticks([0.1, 1, 10], ["0.1", "1", "10"])
left.minorticks_off()
left.set_ylabel("error")
figure.legend(*right.get_legend_handles_labels(), loc="outside lower center", ncols=3)
plt.show()

for what, errors in {"targets": by_targets, "inputs": by_inputs}.items():
    wins = (errors["L1"] < errors["MSE"])[1:]
    print(f"bad {what}: L1 is better than MSE at {wins.sum()} of {len(wins)} shares")
