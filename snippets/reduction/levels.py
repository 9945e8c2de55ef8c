import torch

# the loss of each token: a sequence of two tokens, one of eight
loss = torch.tensor([[4.0, 4.0, 0, 0, 0, 0, 0, 0], [1.0] * 8])
counts = torch.tensor([[True] * 2 + [False] * 6, [True] * 8])

each = (loss * counts).sum(dim=1)
length = counts.sum(dim=1)
averages = {
    "all tokens": (each.sum() / length.sum(), (1 / length.sum()).expand(2)),
    "the tokens of each sequence, then sequences": (
        (each / length).mean(),
        1 / length / len(length),
    ),
    "sequences, each a sum of tokens": (each.mean(), torch.full((2,), 0.5)),
}
rows = []
for name, (value, share) in averages.items():
    row = {"mean over": name, "loss": value.item()}
    row["weight of a token, short sequence"] = share[0].item()
    row["weight of a token, long sequence"] = share[1].item()
    rows.append(row)
