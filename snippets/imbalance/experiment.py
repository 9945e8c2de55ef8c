import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
counts = torch.tensor([400, 120, 40, 12, 4])
seeds, classes, width = 8, len(counts), 6
share = counts / counts.sum()
centre = 1.4 * torch.randn(seeds, classes, width)


def sample(counts):
    label = torch.arange(classes).repeat_interleave(counts)
    return centre[:, label] + torch.randn(seeds, len(label), width), label


x, label = sample(counts)
new, truth = sample(torch.full((classes,), 200))
start = [torch.randn(seeds, width, 16) * 0.4, torch.zeros(seeds, 1, 16)]
start += [torch.zeros(seeds, 16, classes), torch.zeros(seeds, 1, classes)]
weight = counts.sum() / (classes * counts)


def logits(net, x):
    return (x @ net[0] + net[1]).relu() @ net[2] + net[3]


def train(weight=None, drawn=False, gamma=0.0):
    net = [one.clone().requires_grad_() for one in start]
    optimizer = torch.optim.Adam(net, lr=0.03)
    for _ in range(100):
        if drawn:
            of = torch.multinomial((1 / counts)[label], len(label), replacement=True)
        else:
            of = torch.arange(len(label))
        out = logits(net, x[:, of]).flatten(0, 1)
        each = F.cross_entropy(out, label[of].repeat(seeds), reduction="none")
        scale = (1 - (-each).exp()) ** gamma
        if weight is not None:
            scale = scale * weight[label[of]].repeat(seeds)
        optimizer.zero_grad()
        ((scale * each).sum() / len(of)).backward()
        optimizer.step()
    return net


def score(name, out, like):
    """`like`: how often each class comes according to these logits."""
    right = (out.argmax(2) == truth).double().view(seeds, classes, -1).mean(2)
    recall[name] = right.mean(0)
    honest = (out - like.log() + share.log()).log_softmax(2)
    loss = -honest.gather(2, truth.expand(seeds, -1)[..., None]).squeeze(2)
    loss = loss.view(seeds, classes, -1).mean(2) @ share
    row = {"method": name, "balanced accuracy": f"{right.mean():.2f}"}
    row["over seeds"] = f"{right.mean(1).min():.2f}–{right.mean(1).max():.2f}"
    row["rarest class"] = f"{right[:, -1].mean():.2f}"
    row["most frequent"] = f"{right[:, 0].mean():.2f}"
    rows.append(row | {"loss on new data as it comes": f"{loss.mean():.3f}"})
    return right.mean(1)


even = torch.full((classes,), 1 / classes)
rows, recall = [], {}
plain = logits(train(), new)
score("plain", plain, share)
adjusted = score("plain, adjusted", plain - share.log(), even)
weighted = score("`weight`", logits(train(weight), new), even)
score("drawn evenly", logits(train(drawn=True), new), even)
score("both", logits(train(weight, drawn=True), new), 1 / counts / (1 / counts).sum())
score("focal, γ = 2", logits(train(gamma=2.0), new), share)
print("adjusted beats weight at", (adjusted > weighted).sum().item(), "of 8 seeds")

shown = {"plain": "C0o-", "plain, adjusted": "C2s-"}
shown |= {"`weight`": "C1^--", "both": "C4D:"}
for name, style in shown.items():
    plt.plot(range(classes), recall[name], style, label=name.strip("`"))
plt.xticks(range(classes), counts.tolist())
plt.xlabel("training samples of the class")
plt.ylabel("recall")
plt.ylim(0, 1)
plt.legend()
plt.show()
