# %% glyphs
import math
from itertools import groupby
from types import SimpleNamespace

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # the same digits on every machine
FONT = {
    "A": ".###. #...# #...# ##### #...# #...# #...#",
    "E": "##### #.... #.... ####. #.... #.... #####",
    "H": "#...# #...# #...# ##### #...# #...# #...#",
    "L": "#.... #.... #.... #.... #.... #.... #####",
    "O": ".###. #...# #...# #...# #...# #...# .###.",
    "T": "##### ..#.. ..#.. ..#.. ..#.. ..#.. ..#..",
}
NAMES = "–" + "".join(FONT)  # class 0 is the blank
ink = [[[dot == "#" for dot in row] for row in rows.split()] for rows in FONT.values()]
glyphs = torch.tensor(ink).double()  # glyph, row, column
SEEDS, LONGEST, COLUMNS = 4, 5, 88


def sample(lines):
    """3 to 5 glyphs in a row, stretched to 5 to 12 columns, 0 to 2 apart."""
    labels = torch.randint(1, len(NAMES), (SEEDS, lines, LONGEST))
    lengths = torch.randint(3, LONGEST + 1, (SEEDS, lines))
    stretched = torch.randint(5, 13, labels.shape)
    margin = torch.randint(0, 17, (SEEDS, lines, 1))
    right = margin + (stretched + torch.randint(0, 3, labels.shape)).cumsum(-1)
    left = right - stretched
    width = right.gather(-1, lengths.unsqueeze(-1) - 1).squeeze(-1) + 2

    column = torch.arange(COLUMNS)
    which = ((column >= left.unsqueeze(-1)).sum(-2) - 1).clamp(min=0)
    begin, size, label = (v.gather(-1, which) for v in (left, stretched, labels))
    dot = (column - begin) * 5 // size
    inked = (dot >= 0) & (dot < 5) & (which < lengths.unsqueeze(-1))
    paper = glyphs[label - 1, :, dot.clamp(0, 4)] * inked.unsqueeze(-1)
    paper += 0.3 * torch.randn_like(paper)

    same = labels[..., 1:] == labels[..., :-1]
    doubled = same & (torch.arange(1, LONGEST) < lengths.unsqueeze(-1))
    return SimpleNamespace(
        paper=paper,
        labels=labels,
        lengths=lengths,
        width=width,
        left=left,
        right=right,
        doubled=doubled,
        repeats=doubled.sum(-1),
    )


train, new = sample(2000), sample(150)
print(f"doubled letters in {(new.repeats > 0).double().mean():.2f} of the lines")

# %% network
WINDOW, HIDDEN = 9, 12


def network():
    sizes = (7 * WINDOW, HIDDEN), (HIDDEN * WINDOW, HIDDEN), (HIDDEN, len(NAMES))
    net = []
    for i, (before, after) in enumerate(sizes):
        scale = (2 / before) ** 0.5 if i < 2 else 0  # begin with equal probabilities
        net.append(scale * torch.randn(SEEDS, before, after))
        net.append(torch.zeros(SEEDS, 1, after))
    return [parameter.requires_grad_() for parameter in net]


def convolve(x, weight, bias, stride):
    """A 1-d convolution of windows of columns, for every seed its own."""
    around = F.pad(x, (0, 0, WINDOW // 2, WINDOW // 2))
    windows = around.unfold(2, WINDOW, stride).flatten(3)
    return dense(windows, weight, bias).relu()


def dense(x, weight, bias):
    return torch.baddbmm(bias, x.flatten(1, 2), weight).unflatten(1, x.shape[1:3])


def log_probs(net, paper, stride):
    """Frame t looks at 17 columns around column t · stride."""
    x = convolve(paper, *net[:2], 1)
    x = convolve(x, *net[2:4], stride)
    return dense(x, *net[4:]).log_softmax(-1)  # seed, line, frame, class


ctc = nn.CTCLoss(reduction="none", zero_infinity=True)


def frames(lines, stride):
    return (lines.width - 1) // stride + 1


def loss(output, lines, stride, picked=slice(None)):
    tensors = (lines.labels, frames(lines, stride), lines.lengths)
    labels, here, lengths = (v[:, picked].flatten(0, 1) for v in tensors)
    value = ctc(output.flatten(0, 1).transpose(0, 1), labels, here, lengths)
    return value.view(SEEDS, -1)


# %% read
def distance(one, other):
    """Insertions, deletions and substitutions from one to the other."""
    row = list(range(len(other) + 1))
    for i, a in enumerate(one, 1):
        before, row[0] = row[0], i
        for j, b in enumerate(other, 1):
            before, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, before + (a != b))
    return row[-1]


def read(net, stride):
    """Greedy decoding of the new lines; spikes are frames where a label begins."""
    with torch.no_grad():
        output = log_probs(net, new.paper, stride)
        cost = loss(output, new, stride)
    best = output.argmax(-1)
    real = torch.arange(best.shape[-1]) < frames(new, stride).unsqueeze(-1)
    spikes = (best > 0) & (best != F.pad(best, (1, 0))[..., :-1]) & real
    edits, merged = torch.zeros_like(cost), torch.zeros_like(spikes[..., 0])
    for i in range(SEEDS):
        for j, length in enumerate(new.lengths[i]):
            text = best[i, j, spikes[i, j]].tolist()
            target = new.labels[i, j, :length].tolist()
            edits[i, j] = distance(text, target)
            merged[i, j] = text == [label for label, _ in groupby(target)]
    blank = (best[real] == 0).double().mean()
    return SimpleNamespace(
        best=best, spikes=spikes, edits=edits, merged=merged, blank=blank, cost=cost
    )


def error(look, chosen):
    """Character error rate: edits for each glyph."""
    return (look.edits[chosen].sum() / new.lengths[chosen].sum()).item()


# %% train
STRIDES, LOOKS = [2, 4, 6, 8, 12], [0, 10, 20, 40, 60, 80, 100, 150, 200]


def learn(stride):
    torch.manual_seed(1)
    net, looks = network(), []
    optimizer = torch.optim.Adam(net, lr=0.03)
    for step in range(LOOKS[-1] + 1):
        if step in LOOKS:
            looks.append(read(net, stride))
        picked = torch.randint(train.paper.shape[1], (16,))
        widest = train.width[:, picked].max()
        output = log_probs(net, train.paper[:, picked, :widest], stride)
        optimizer.zero_grad()
        loss(output, train, stride, picked).mean(1).sum().backward()
        optimizer.step()
    return looks


looks = {stride: learn(stride) for stride in STRIDES}
last = {stride: seen[-1] for stride, seen in looks.items()}

# %% plateau
every = new.lengths > 0
errors = {s: [error(look, every) for look in seen] for s, seen in looks.items()}
print("stride 2:  step  loss  blank  error")
for step, look, wrong in zip(LOOKS, looks[2], errors[2], strict=True):
    print(f"{step:15} {look.cost.mean():5.1f} {look.blank:6.2f} {wrong:6.2f}")
below = {
    stride: next(step for step, e in zip(LOOKS, curve, strict=True) if e < 0.95)
    for stride, curve in errors.items()
}
print("stride          ", *(f"{stride:4}" for stride in STRIDES))
print("error below 0.95", *(f"{step:4}" for step in below.values()))

STYLES = ["C0-", "C2--", "C4-.", "C1:", "k-"]
for (stride, curve), style in zip(errors.items(), STYLES, strict=True):
    plt.plot(LOOKS, curve, style, label=f"stride {stride}")
plt.xlabel("step")
plt.ylabel("edits for each glyph")
plt.ylim(0, 1.05)
plt.legend()
plt.show()


# %% spikes
def at_home(column, nth):
    """Whether a column belongs to the nth glyph."""
    return (column >= new.left.gather(-1, nth)) & (column < new.right.gather(-1, nth))


def homed(column, nth, chosen):
    return at_home(column, nth)[chosen].double().mean().item()


place = torch.arange(LONGEST).expand_as(new.labels)
part = (new.width / new.lengths).unsqueeze(-1)
home, even, best = {}, {}, {}
print("stride  lines right  spikes at home  even marks  at best")
for stride, look in last.items():
    right = (look.edits == 0).unsqueeze(-1)
    nth = (look.spikes.cumsum(-1) - 1).clamp(0, LONGEST - 1)
    column = (torch.arange(nth.shape[-1]) * stride).expand_as(nth)
    home[stride] = homed(column, nth, look.spikes & right)
    there = right & (place < new.lengths.unsqueeze(-1))
    mark = ((place + 0.5) * part / stride).round() * stride
    even[stride] = homed(mark, place, there)
    best[stride] = homed((new.right - 1) // stride * stride, place, there)
    row = right.double().mean(), home[stride], even[stride], best[stride]
    print(f"{stride:6}", "{:12.2f} {:15.2f} {:11.2f} {:8.2f}".format(*row))

# %% line
SHOWN = 2, 4, 8
fine, coarse = last[2].edits == 0, last[8].merged
i, j = (fine & coarse & (new.repeats == 1)).nonzero()[0].tolist()
figure, panels = plt.subplots(
    1 + len(SHOWN), sharex=True, height_ratios=[2.2, 1, 1, 1], figsize=(5, 3.2)
)
column, row = (new.paper[i, j, : new.width[i, j]] > 0.5).nonzero().T
panels[0].plot(column, -row, "s", color="black", markersize=2.5)
for panel, stride in zip(panels[1:], SHOWN, strict=True):
    look, count = last[stride], frames(new, stride)[i, j]
    for t in range(count):
        name = NAMES[look.best[i, j, t]] if look.spikes[i, j, t] else "·"
        panel.text(t * stride, 0, name, ha="center", va="center")
    panel.set_ylim(-1, 1)
    panel.set_ylabel(f"stride {stride}", rotation=0, ha="right", va="center")
for panel in panels:
    panel.set_yticks([])
    for k in range(new.lengths[i, j]):
        begin, end = new.left[i, j, k] - 0.5, new.right[i, j, k] - 0.5
        shade = 0.3 if k % 2 else 0.15
        panel.axvspan(begin, end, color="C3", alpha=shade, linewidth=0)
panels[-1].set_xlabel("column")
plt.show()

# %% doubled
doubled = new.repeats > 0
print("         edits for each glyph        doubled lines")
print("stride   plain  doubled  that fit    fit  one swallowed")
plain, fitting = [], []
for stride, look in last.items():
    fits = frames(new, stride) >= new.lengths + new.repeats
    plain.append(error(look, ~doubled))
    fitting.append(error(look, doubled & fits))
    shares = (v[doubled].double().mean() for v in (fits, look.merged))
    row = plain[-1], error(look, doubled), fitting[-1], *shares
    print(f"{stride:6}", "{:7.2f} {:8.2f} {:9.2f} {:6.2f} {:14.2f}".format(*row))

# %% pairs
columns = ((new.right[..., 1:] - new.left[..., :-1]) * new.doubled).sum(-1)
EDGES = [2, 3, 4, 5, 6]
swallowed = {}
print("frames of a pair", *(f"{low:>4} to {low + 1}" for low in EDGES[:-1]))
for stride in (4, 6, 8):
    share = columns / stride
    swallowed[stride] = []
    for low in EDGES[:-1]:
        these = (new.repeats == 1) & (share >= low) & (share < low + 1)
        few = these.sum() < 30
        found = last[stride].merged[these].double().mean().item()
        swallowed[stride].append(math.nan if few else found)
    row = ("–" if math.isnan(v) else f"{v:.2f}" for v in swallowed[stride])
    print(f"stride {stride:9}", *(f"{cell:>9}" for cell in row))

# %% infinity
print("stride  no alignment  loss, zeros and all  loss of the others")
for stride, look in last.items():
    fits = frames(new, stride) >= new.lengths + new.repeats
    assert torch.equal(look.cost == 0, ~fits)
    row = (~fits).double().mean(), look.cost.mean(), look.cost[fits].mean()
    print(f"{stride:6}", "{:13.2f} {:20.1f} {:19.1f}".format(*row))

# %% conclusion
figure, (left, right) = plt.subplots(1, 2, figsize=(5, 3.4))
both = [error(look, doubled) for look in last.values()]
left.plot(STRIDES, plain, "C2o-", label="plain lines")
left.plot(STRIDES, both, "C1s--", label="doubled letters")
left.set_title("edits for each glyph")
left.set_xlabel("stride")
left.set_xticks(STRIDES)
left.set_ylim(0, None)
left.legend()
for (stride, shares), style in zip(
    swallowed.items(), ["C4o-.", "C1s:", "k^-"], strict=True
):
    right.plot(EDGES[:-1], shares, style, label=f"stride {stride}")
right.set_title("swallowed")
right.set_xlabel("frames of a pair, at least")
right.set_xticks(EDGES[:-1])
right.set_ylim(0, None)
right.legend()
plt.show()

steps = list(below.values())
print(
    f"coarser strides end the plateau no later: {steps == sorted(steps, reverse=True)}"
)
no_better = [s for s in STRIDES if home[s] < even[s] + 0.1]
print("spikes at home no more often than even marks:", *no_better)
worse = [s for s, a, b in zip(STRIDES, plain, fitting, strict=True) if b > 2 * a]
print("doubled lines that fit twice as bad:", *worse)
