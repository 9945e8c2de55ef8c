import torch

loss = torch.tensor([1.0, 1.0, 1.0, 4.0])
weight = torch.tensor([1.0, 1.0, 1.0, 3.0])


def by_weights(loss, weight):
    return ((weight * loss).sum() / weight.sum()).item()


def by_samples(loss, weight):
    return (weight * loss).mean().item()


rows = []
for name, reduce in (
    ("`(w * loss).sum() / w.sum()`", by_weights),
    ("`(w * loss).mean()`", by_samples),
):
    row = {"reduction": name, "loss": reduce(loss, weight)}
    row["weights times 10"] = reduce(loss, 10 * weight)
    row["the last sample alone"] = reduce(loss[-1:], weight[-1:])
    rows.append(row)
