# %% data
import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)  # the same digits on every machine
SEEDS, PEOPLE, EACH, NUMBERS = 6, 32, 20, 24
WRONG = [0.0, 0.2]  # shares of photos filed under somebody else
mix, remix = torch.linalg.qr(torch.randn(2, SEEDS, NUMBERS, NUMBERS))[0]
who = torch.arange(PEOPLE).repeat_interleave(EACH)


def photos():
    """6 numbers tell who it is, 18 louder ones do not; all are mixed and bent."""
    face = torch.randn(SEEDS, PEOPLE, 6)[:, who]
    face = face + 0.2 * torch.randn_like(face)
    light = 2 * torch.randn(SEEDS, len(who), NUMBERS - 6)
    mixed = torch.cat([face, light], dim=-1) @ mix
    return (mixed + 0.5 * torch.sin(2 * mixed)) @ remix


def misfiled(x, share):
    """Some photos change places."""
    x = x.clone()
    moved = torch.randperm(len(who))[: int(share * len(who))]
    x[:, moved] = x[:, moved.roll(1)]
    return x


def recall(embedding):
    """How often the nearest other photo shows the same person."""
    distance = torch.cdist(embedding, embedding)
    distance.diagonal(dim1=-2, dim2=-1).fill_(torch.inf)
    return (who[distance.argmin(-1)] == who).double().mean(-1)


x, new = photos(), photos()  # new: other people, the same camera
x = torch.stack([misfiled(x, share) for share in WRONG])  # share, seed, photo, number
print(f"raw photos: recall@1 {recall(new).mean():.2f}, by chance {19 / 639:.2f}")

# %% mining
BATCH, SHOWN = 12, 4  # people in a batch, photos of each
shown = torch.arange(BATCH).repeat_interleave(SHOWN)
alike = shown.unsqueeze(1) == shown
other = ~alike
alike = alike & ~torch.eye(len(shown), dtype=torch.bool)


def farthest(distance, allowed):
    return distance.masked_fill(~allowed, -1).argmax(-1)


def nearest(distance, allowed):
    return distance.masked_fill(~allowed, torch.inf).argmin(-1)


def partners(embedding, distance, chance, how):
    """For every photo of a batch one of the same person and one of another."""
    chance = chance.expand_as(distance)
    positive, negative = farthest(chance, alike), farthest(chance, other)
    if how == "hardest":
        positive = farthest(distance, alike)
    if how in ("hardest", "nearest"):
        negative = nearest(distance, other)
    if how == "semi-hard":
        near = distance.gather(-1, positive.unsqueeze(-1))
        beyond = other & (distance > near)
        negative = nearest(distance, beyond)
        negative = negative.where(beyond.any(-1), farthest(distance, other))
    take = (positive, negative)
    return [embedding.take_along_dim(i.unsqueeze(-1), -2) for i in take]


# %% losses
triplet = nn.TripletMarginLoss(margin=1.0, reduction="none")
unit_triplet = nn.TripletMarginLoss(margin=0.2, reduction="none")
cosine = nn.CosineEmbeddingLoss(margin=0.5, reduction="none")
entropy = nn.CrossEntropyLoss(reduction="none")


def pairs(anchor, positive, negative):
    """The same three photos as two pairs: one alike, one not."""
    a, p, n = (v.flatten(0, -2) for v in (anchor, positive, negative))
    alike = torch.ones(len(a))
    return (cosine(a, p, alike) + cosine(a, n, -alike)).view(anchor.shape[:-1])


WAYS = {  # loss, partners, whether embeddings have unit length
    "cross entropy": (None, None, False),
    "pairs, random": (pairs, "random", True),
    "pairs, semi-hard": (pairs, "semi-hard", True),
    "triplet, random": (triplet, "random", False),
    "triplet, semi-hard": (triplet, "semi-hard", False),
    "triplet, nearest": (triplet, "nearest", False),
    "triplet, hardest": (triplet, "hardest", False),
    "hardest, unit": (unit_triplet, "hardest", True),
    "hardest, later": (triplet, "later", False),
}

# %% train
HIDDEN, SIZE = 64, 8
STEPS = [20, 40, 60, 90, 120, 150]


def weights(rows, columns):
    """One start for each seed, the same for both shares."""
    start = torch.randn(SEEDS, rows, columns) / rows**0.5
    return start.repeat(len(WRONG), 1, 1, 1).requires_grad_()


def train(loss, how, unit):
    """A network for every share and seed; what they find, step by step."""
    torch.manual_seed(1)  # the same start and batches for all ways
    first, last = weights(NUMBERS, HIDDEN), weights(HIDDEN, SIZE)
    head = weights(SIZE, PEOPLE)  # for cross entropy only
    shift = torch.zeros(len(WRONG), SEEDS, 1, HIDDEN, requires_grad=True)
    optimizer = torch.optim.Adam([first, shift, last, head], lr=0.015)
    slower = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, STEPS[-1])

    def embed(x):
        out = torch.tanh(x @ first + shift) @ last
        return F.normalize(out, dim=-1) if unit else out

    log = []
    for step in range(1, STEPS[-1] + 1):
        people = torch.randperm(PEOPLE)[:BATCH].unsqueeze(1)
        photo = torch.rand(BATCH, EACH).argsort(-1)[:, :SHOWN]
        picked = (people * EACH + photo).flatten()
        chance = torch.rand(len(shown), len(shown))
        anchor = embed(x[:, :, picked])
        if loss is None:
            target = who[picked].expand(anchor.shape[:-1])
            value = entropy((anchor @ head).movedim(-1, 1), target)
        else:
            distance = torch.cdist(anchor.detach(), anchor.detach())
            now = how
            if how == "later":
                now = "hardest" if step > 60 else "random"
            value = loss(anchor, *partners(anchor, distance, chance, now))
        optimizer.zero_grad()
        value.mean(-1).sum().backward()
        optimizer.step()
        slower.step()
        if step in STEPS:
            with torch.no_grad():
                found = embed(new)
            active = (value > 0).double().mean(-1)
            log.append((recall(found), active, found.std(-2).mean(-1)))
    return [torch.stack(values, -1) for values in zip(*log, strict=True)]


results = {name: train(*way) for name, way in WAYS.items()}
recalls, actives, spreads = (
    dict(zip(results, values, strict=True))
    for values in zip(*results.values(), strict=True)
)  # of each way: share, seed, step


def table(title, values, share, ways):
    print(f"{title:>18}", *(f"{step:>4}" for step in STEPS))
    for name in ways:
        print(f"{name:>18}", *(f"{v:4.2f}" for v in values[name][share].mean(0)))


TRIPLETS = [name for name in WAYS if WAYS[name][0] in (triplet, unit_triplet)]
HARD = [name for name in WAYS if "nearest" in name or "hardest" in name]

# %% right
table("recall@1", recalls, 0, WAYS)
table("active", actives, 0, TRIPLETS)
table("spread", spreads, 0, HARD)

# %% wrong
table("recall@1", recalls, 1, WAYS)
table("active", actives, 1, TRIPLETS)
table("spread", spreads, 1, HARD)

# %% conclusion
figure, panels = plt.subplots(1, 2, figsize=(5, 3.8), sharey=True)
STYLES = {
    "cross entropy": "C3-",
    "pairs, semi-hard": "C4--",
    "triplet, random": "C0:",
    "triplet, semi-hard": "C2-",
    "triplet, nearest": "C1--",
    "triplet, hardest": "C1-",
    "hardest, unit": "C1:",
}
for share, (panel, title) in enumerate(
    zip(panels, ["all filed right", "a fifth misfiled"], strict=True)
):
    for name, style in STYLES.items():
        panel.plot(STEPS, recalls[name][share].mean(0), style, label=name)
    panel.set_title(title)
    panel.set_xlabel("step")
panels[0].set_ylabel("recall@1 on new people")
names = panels[0].get_legend_handles_labels()
figure.legend(*names, loc="outside lower center", ncols=2)
plt.show()

last = {name: values[..., -1] for name, values in recalls.items()}
for one, two in [
    ("triplet, semi-hard", "cross entropy"),
    ("cross entropy", "triplet, random"),
    ("triplet, semi-hard", "pairs, semi-hard"),
    ("triplet, semi-hard", "triplet, random"),
    ("triplet, hardest", "triplet, semi-hard"),
    ("triplet, hardest", "cross entropy"),
    ("triplet, hardest", "triplet, nearest"),
    ("triplet, hardest", "triplet, random"),
    ("triplet, nearest", "triplet, random"),
    ("hardest, later", "triplet, random"),
    ("hardest, unit", "triplet, random"),
]:
    wins = (last[one] > last[two]).sum(-1).tolist()
    print(f"{one} beats {two} at {wins[0]} seeds of {SEEDS}, misfiled at {wins[1]}")
