import torch
from torch import nn

y = torch.tensor([0.0, 1.0, 1.0, 2.0, 9.0])
yes = torch.tensor([1.0, 1.0, 1.0, 0.0, 0.0])
label = torch.tensor([0, 0, 0, 1, 2])
votes = torch.tensor([[0.6, 0.2, 0.2]] * 5)
tags = torch.tensor([[1.0, 0.0], [1.0, 0.0], [1.0, 1.0], [0.0, 0.0], [0.0, 0.0]])


def fit(loss, layer, *target, size=1):
    """The output that has the least loss when it is the same for all five."""
    free = torch.full((size,), 0.1, requires_grad=True)
    optimizer = torch.optim.LBFGS([free], max_iter=100, line_search_fn="strong_wolfe")

    def step():
        optimizer.zero_grad()
        out = layer(free).expand(5, size).squeeze(1)
        value = loss(out, *target)
        value.backward()
        return value

    optimizer.step(step)
    return layer(free).detach()


def same(x):
    return x


def log_softmax(x):
    return x.log_softmax(-1)


def gaussian(out, target):
    return nn.GaussianNLLLoss()(out[:, 0], target, out[:, 1].exp())


rows = []


def row(gives, loss, prediction, estimates, found, data):
    texts = [
        ", ".join(f"{v:.3g}" for v in torch.as_tensor(t).flatten().tolist())
        for t in (found, data)
    ]
    rows.append({"the last layer gives": gives, "loss": loss, "prediction": prediction})
    rows[-1] |= {"which estimates": estimates, "found": texts[0], "data": texts[1]}


one = "one real number"
found = fit(nn.MSELoss(), same, y)
row(one, "MSELoss", "`out`", "the mean", found, y.mean())
found = fit(nn.L1Loss(), same, y)
row(one, "L1Loss", "`out`", "the median", found, y.median())
found = fit(nn.PoissonNLLLoss(), same, y).exp()
row("the log of a rate", "PoissonNLLLoss", "`out.exp()`", "the mean", found, y.mean())
mean, log_var = fit(gaussian, same, y, size=2)
row(
    "mean and log variance",
    "GaussianNLLLoss",
    "`out[0]`, `out[1].exp()`",
    "mean and variance",
    [mean, log_var.exp()],
    [y.mean(), y.var(correction=0)],
)
found = fit(nn.BCEWithLogitsLoss(), same, yes).sigmoid()
share = "the share of ones"
row("one logit", "BCEWithLogitsLoss", "`out.sigmoid()`", share, found, yes.mean())
found = fit(nn.SoftMarginLoss(), same, 2 * yes - 1).sigmoid()
row("one logit", "SoftMarginLoss", "`out.sigmoid()`", share, found, yes.mean())
found = fit(nn.BCELoss(), torch.sigmoid, yes)
row("a probability", "BCELoss", "`out`", share, found, yes.mean())
found = fit(nn.BCEWithLogitsLoss(), same, tags, size=2).sigmoid()
many = "a logit for each label"
row(many, "BCEWithLogitsLoss", "`out.sigmoid()`", share, found, tags.mean(0))
shares = label.bincount() / 5
found = fit(nn.CrossEntropyLoss(), same, label, size=3).softmax(-1)
several, each = "a logit for each class", "the share of each class"
row(several, "CrossEntropyLoss", "`out.softmax(-1)`", each, found, shares)
found = fit(nn.NLLLoss(), log_softmax, label, size=3).exp()
row("log-probabilities", "NLLLoss", "`out.exp()`", each, found, shares)
found = fit(nn.KLDivLoss(reduction="batchmean"), log_softmax, votes, size=3).exp()
wanted = "the target distribution"
row("log-probabilities", "KLDivLoss", "`out.exp()`", wanted, found, votes[0])
found = fit(nn.MultiMarginLoss(), same, label, size=3).argmax().item()
first = "the most frequent class"
row("a score for each class", "MultiMarginLoss", "`out.argmax(-1)`", first, found, 0)
