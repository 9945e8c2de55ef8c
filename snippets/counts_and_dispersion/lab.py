# %% data
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # the same digits on every machine
DISPERSIONS = torch.tensor([0.0, 0.1, 0.3, 1.0, 2.0])
RUNS, POINTS, HELD = 200, 100, 25
INTERCEPT, SLOPE = 1.0, 0.5


def gamma(shape):
    return torch.distributions.Gamma(shape, shape).sample()


def sample(points):
    """RUNS data sets for each dispersion; variance: m + dispersion m²."""
    x = torch.rand(len(DISPERSIONS), RUNS, points) * 4 - 2
    log_time = 0.3 * x + torch.rand_like(x) * 3 - 1.5  # watched longer where x is large
    mean = (INTERCEPT + SLOPE * x + log_time).exp()
    shape = 1 / DISPERSIONS[1:, None, None].expand_as(mean[1:])
    mixed = torch.cat([torch.ones_like(mean[:1]), gamma(shape)])
    return x, log_time, torch.poisson(mean * mixed)


x, log_time, count = sample(POINTS)
new_x, new_log_time, new_count = sample(HELD)
watched = log_time.exp()
print("mean count", *(f"{v:7.2f}" for v in count.mean((1, 2))))
print("variance  ", *(f"{v:7.2f}" for v in count.var((1, 2))))

# %% fit
poisson = nn.PoissonNLLLoss(reduction="none")
square = nn.MSELoss(reduction="none")


def fit(loss, parameters=2):
    """A line in the log for every data set; the loss may have parameters too."""
    found = torch.zeros(*x.shape[:2], parameters, requires_grad=True)
    optimizer = torch.optim.Adam([found], lr=0.2)
    slower = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.985)
    for _ in range(300):
        optimizer.zero_grad()
        line = found[..., :1] + found[..., 1:2] * x
        loss(line, found[..., 2:]).mean(-1).sum().backward()
        optimizer.step()
        slower.step()
    return found.detach()


LOSSES = {
    "PoissonNLLLoss": lambda line, _: poisson(line + log_time, count),
    "MSELoss, counts": lambda line, _: square((line + log_time).exp(), count),
    "MSELoss, logs": lambda line, _: square(line + log_time, (1 + count).log()),
    "no exposure": lambda line, _: poisson(line, count),
}
lines = {name: fit(loss) for name, loss in LOSSES.items()}


def off(line):
    """Root mean square error of the slope."""
    return (line[..., 1] - SLOPE).square().mean(-1).sqrt()


# %% clean
print(f"{'':>16}  slope  error")
for name, line in lines.items():
    print(f"{name:>16} {line[0, :, 1].mean():6.3f} {off(line)[0]:6.3f}")

# %% poisson
line = lines["PoissonNLLLoss"]


def covered(draws):
    """Share of new counts between 5 % and 95 % of what a model draws; ties by lot."""
    below = (draws < new_count).double().sum(0)
    same = (draws == new_count).double().sum(0) + 1  # the new count is one of them
    rank = (below + same * torch.rand_like(same)) / (len(draws) + 1)
    return ((rank > 0.05) & (rank < 0.95)).double().mean((1, 2))


def slope_covered(line, error):
    return ((line[..., 1] - SLOPE).abs() < 1.645 * error).double().mean(-1)


mean = (line[..., :1] + line[..., 1:] * x + log_time).exp()
both = torch.stack([torch.ones_like(x), x], -1)
curved = torch.einsum("srn,srni,srnj->srij", mean, both, both)
pulled = torch.einsum("srn,srni,srnj->srij", (mean - count).square(), both, both)
inverse = curved.inverse()
claimed = inverse[..., 1, 1].sqrt()
robust = (inverse @ pulled @ inverse)[..., 1, 1].sqrt()

new_mean = (line[..., :1] + line[..., 1:] * new_x + new_log_time).exp()
counts_covered = covered(torch.poisson(new_mean.expand(200, *new_mean.shape)))
ROWS = {
    "dispersion": DISPERSIONS,
    "slope": line[..., 1].mean(-1),
    "counts covered": counts_covered,
    "slope covered": slope_covered(line, claimed),
    "same, sandwich": slope_covered(line, robust),
}


def show(rows):
    for name, values in rows.items():
        print(f"{name:>16}", *(f"{value:6.3f}" for value in values))


show(ROWS)


# %% negative_binomial
def negative_binomial(log_mean, log_dispersion, y):
    """Minus the log-likelihood of a Poisson count whose mean is gamma distributed."""
    size = (-log_dispersion).exp()
    both = torch.logaddexp(log_mean, -log_dispersion)
    rest = torch.lgamma(y + size) - torch.lgamma(size) - torch.lgamma(y + 1)
    return -(rest + y * (log_mean - both) + size * (-log_dispersion - both))


found = fit(lambda line, log: negative_binomial(line + log_time, log, count), 3)
log_dispersion = found[..., 2:]
new_log = found[..., :1] + found[..., 1:2] * new_x + new_log_time
draws = gamma((-log_dispersion).exp().expand(200, *new_log.shape)) * new_log.exp()
by_binomial = covered(torch.poisson(draws))
exact = poisson(new_mean.log(), new_count) + torch.lgamma(new_count + 1)
gain = exact - negative_binomial(new_log, log_dispersion, new_count)
ROWS = {
    "dispersion": DISPERSIONS,
    "dispersion found": log_dispersion.exp().squeeze(-1).median(-1).values,
    "counts covered": by_binomial,
    "gain per count": gain.mean((1, 2)),
    "error, Poisson": off(line),
    "error, own loss": off(found),
}
show(ROWS)

# %% conclusion
figure, (left, right) = plt.subplots(1, 2, figsize=(5, 3.6))
for axes, pair, title in (
    (left, (counts_covered, by_binomial), "counts covered"),
    (right, (off(line), off(found)), "error of the slope"),
):
    for values, color, label in zip(
        pair, ["C1", "C0"], ["Poisson", "negative binomial"], strict=True
    ):
        axes.plot(DISPERSIONS, values, "o-", color=color, label=label)
    axes.set_title(title)
    axes.set_xlabel("dispersion")
left.axhline(0.9, color="0.5", linestyle=":")
left.set_ylim(0, 1)
right.set_ylim(0, None)
figure.legend(*right.get_legend_handles_labels(), loc="outside lower center", ncols=2)
plt.show()

bias = (line[..., 1].mean(-1) - SLOPE).abs()
bar = 2 * line[..., 1].std(-1) / RUNS**0.5
print(f"Poisson slope right at {(bias < bar).sum()} of {len(DISPERSIONS)} dispersions")
better = (off(found) < 0.9 * off(line))[1:]
print(f"own loss a tenth closer at {better.sum()} of {len(better)} dispersions above 0")
