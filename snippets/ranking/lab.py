# %% data
import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # the same digits on every machine
SEEDS, LISTS, NEW_LISTS, ITEMS, FEATURES = 10, 40, 200, 8, 8


def sample(lists):
    """Items of one list have something in common: half of every feature."""
    common = torch.randn(SEEDS, lists, 1, FEATURES)
    return (common + torch.randn(SEEDS, lists, ITEMS, FEATURES)) / 2**0.5


def better(values):
    """Whether the first is better than the second, for all pairs of a list."""
    return values.unsqueeze(-1) > values.unsqueeze(-2)


weight = nn.functional.normalize(torch.randn(SEEDS, 1, FEATURES, 2), dim=2)
x, new_x = sample(LISTS), sample(NEW_LISTS)
noise = 0.7 * torch.randn(SEEDS, LISTS, ITEMS)
lenient, wide = torch.randn(2, SEEDS, LISTS, 1)
slip = torch.rand(SEEDS, LISTS, ITEMS)
off = 10 * torch.randn(SEEDS, LISTS, ITEMS).sign()


def worth(x):
    return 1.5 * (x @ weight)[..., 0]


def grades(offset=0.0, stretch=0.0, slips=0.0):
    """What the rater of each list writes down: whole numbers."""
    grade = 5 + offset * lenient + (worth(x) + noise) * 2 ** (stretch * wide)
    return torch.where(slip < slips, grade + off, grade).round()


same = grades()
print("first list:", *(f"{grade:.0f}" for grade in same[0, 0]))
print(f"spread within a list: {same.std(-1).mean():.1f}")
print(f"pairs not tied: {2 * better(same).sum() / same.numel() / (ITEMS - 1):.2f}")

# %% losses
mse = nn.MSELoss(reduction="none")
margin = nn.MarginRankingLoss(margin=1.0, reduction="none")
logistic = nn.SoftMarginLoss(reduction="none")
cross_entropy = nn.CrossEntropyLoss(reduction="none")


def centred(values):
    return values - values.mean(-1, keepdim=True)


def points_centred(score, grade):
    return mse(centred(score), centred(grade))


def pairs_margin(score, grade):
    first, second = score.unsqueeze(-1), score.unsqueeze(-2)
    wins = better(grade)
    return margin(first, second, torch.ones(wins.shape)) * wins


def pairs_logistic(score, grade):
    lead = score.unsqueeze(-1) - score.unsqueeze(-2)
    wins = better(grade)
    return logistic(lead, torch.ones(wins.shape)) * wins


def list_softmax(score, grade):
    share = grade.softmax(-1)
    return cross_entropy(score.movedim(-1, 1), share.movedim(-1, 1))


def list_order(score, grade):
    """Pick the best, then the best of the rest: a cross entropy for each pick."""
    upwards = score.gather(-1, grade.argsort(dim=-1, stable=True))
    return upwards.logcumsumexp(-1) - upwards


WAYS = {
    "points": mse,
    "points, centred": points_centred,
    "pairs, margin": pairs_margin,
    "pairs, logistic": pairs_logistic,
    "list, softmax": list_softmax,
    "list, order": list_order,
}


# %% fit
def fit(loss, grade):
    """Linear scores, one model for each level and seed; they do not touch."""
    linear = torch.zeros(*grade.shape[:2], FEATURES, 1, requires_grad=True)
    bias = grade.mean((-1, -2), keepdim=True).requires_grad_()
    optimizer = torch.optim.Adam([linear, bias], lr=0.2)
    slower = torch.optim.lr_scheduler.ExponentialLR(optimizer, 0.95)
    for _ in range(80):
        optimizer.zero_grad()
        score = (x.flatten(1, 2) @ linear + bias).view_as(grade)
        loss(score, grade).sum().backward()
        optimizer.step()
        slower.step()
    return (new_x.unsqueeze(0) @ linear.detach().unsqueeze(2)).squeeze(-1)


def wrong_pairs(score, truth):
    """Percent of the pairs of new lists, for each level and seed."""
    wrong = better(score) & better(-truth)
    return 100 * wrong.double().mean((2, 3, 4)) * 2 * ITEMS / (ITEMS - 1)


def compare(name, levels):
    grade = torch.stack([grades(**{name: level}) for level in levels])
    print(f"{name:>15}", *(f"{level:>5}" for level in levels))
    wrong = {}
    for way, loss in WAYS.items():
        wrong[way] = wrong_pairs(fit(loss, grade), worth(new_x))
        print(f"{way:>15}", *(f"{value:5.1f}" for value in wrong[way].mean(1)))
    return wrong


# %% offset
OFFSETS = [0.0, 0.5, 1.0, 2.0]
by_offset = compare("offset", OFFSETS)

# %% stretch
STRETCHES = [0.0, 0.5, 1.0, 2.0]
by_stretch = compare("stretch", STRETCHES)

# %% slips
SLIPS = [0.0, 0.05, 0.1, 0.2]
by_slips = compare("slips", SLIPS)
up = [((slip < share) & (off > 0)).any(-1).double().mean() for share in SLIPS]
print("lists with a slip upwards", *(f"{100 * share:.0f}%" for share in up))


# %% together
huber = nn.HuberLoss(reduction="none")


def pairs_huber(score, grade):
    first, second = score.unsqueeze(-1), score.unsqueeze(-2)
    return huber(first - second, grade.unsqueeze(-1) - grade.unsqueeze(-2))


EIGHT = WAYS | {"points, Huber": huber, "pairs, Huber": pairs_huber}
FAULTS = {
    "none": grades(),
    "stretch": grades(stretch=2.0),
    "slips": grades(slips=0.2),
    "all": grades(offset=2.0, stretch=1.0, slips=0.1),
}
print(f"{'':>15}", *(f"{fault:>7}" for fault in FAULTS))
by_fault = {}
for way, loss in EIGHT.items():
    score = fit(loss, torch.stack(list(FAULTS.values())))
    by_fault[way] = wrong_pairs(score, worth(new_x))
    print(f"{way:>15}", *(f"{value:7.1f}" for value in by_fault[way].mean(1)))


# %% top
def two_sided(x):
    """One feature direction makes items bad, another makes them good."""
    bad, good = (x @ weight).unbind(-1)
    return 1.2 * (good - 3 * torch.relu(-bad))


grade = (5 + two_sided(x) + noise).round().unsqueeze(0)
truth = two_sided(new_x)
wrong, first = {}, {}
print(f"{'':>15} wrong pairs  best on top")
for way, loss in WAYS.items():
    score = fit(loss, grade)
    wrong[way] = wrong_pairs(score, truth)[0]
    best = score.argmax(-1) == truth.argmax(-1)
    first[way] = 100 * best.double().mean(-1)[0]
    print(f"{way:>15} {wrong[way].mean():11.1f} {first[way].mean():12.0f}")

# %% conclusion
STYLES = dict(zip(WAYS, ["C1-", "C1--", "C0-", "C0--", "C4-", "C4--"], strict=True))
STUDIES = {
    "offset": (OFFSETS, by_offset),
    "stretch": (STRETCHES, by_stretch),
    "share of slips": (SLIPS, by_slips),
}
figure, panels = plt.subplots(2, 2, figsize=(5, 5.4))
*lines, corner = panels.flat
for axes, (name, (levels, found)) in zip(lines, STUDIES.items(), strict=True):
    for way, style in STYLES.items():
        axes.plot(
            levels, found[way].mean(1), style, marker="o", markersize=3, label=way
        )
    axes.set_ylim(0, 26)
    axes.set_xlabel(name)
    axes.set_ylabel("% of pairs wrong")
for way, style in STYLES.items():
    face = "none" if style.endswith("--") else style[:2]
    color = style[:2]
    corner.plot(wrong[way].mean(), first[way].mean(), "o", color=color, mfc=face)
corner.set_xlabel("% of pairs wrong")
corner.set_ylabel("% best on top")
figure.legend(
    *lines[0].get_legend_handles_labels(), loc="outside lower center", ncols=2
)
plt.show()


def duel(case, one, other, values):
    won = (values[one] < values[other]).sum()
    print(f"{won:2}/{SEEDS} {case}: {one} beats {other}")


for other in list(WAYS)[1:]:
    duel("one scale", "points", other, {way: by_offset[way][0] for way in WAYS})
for name, one, other in (
    ("offset", "pairs, logistic", "points"),
    ("offset", "points, centred", "pairs, logistic"),
    ("stretch", "pairs, logistic", "points, centred"),
    ("stretch", "pairs, logistic", "list, softmax"),
    ("share of slips", "points", "list, softmax"),
):
    levels, found = STUDIES[name]
    duel(f"{name} {levels[-1]:.1f}", one, other, {way: found[way][-1] for way in WAYS})
stretch, slips, together = ({way: by_fault[way][i] for way in EIGHT} for i in (1, 2, 3))
duel("stretch 2.0", "pairs, logistic", "pairs, Huber", stretch)
duel("share of slips 0.2", "points, Huber", "list, order", slips)
for other in ("points, Huber", "list, softmax", "pairs, Huber"):
    duel("all together", "pairs, logistic", other, together)
for other in ("points", "pairs, logistic"):
    duel("top", "list, softmax", other, {way: -first[way] for way in WAYS})
