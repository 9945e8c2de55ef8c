import itertools

import torch

probability = torch.tensor([[0.2, 0.7, 0.1], [0.3, 0.3, 0.4], [0.2, 0.1, 0.7]])
names = "-ab"


def collapse(path):
    merged = [name for name, _ in itertools.groupby(path)]
    return "".join(merged).replace("-", "")


total = 0.0
for path in itertools.product(range(3), repeat=3):
    word = "".join(names[k] for k in path)
    if collapse(word) == "ab":
        p, q, r = probability[torch.arange(3), torch.tensor(path)]
        total += p * q * r
        print(f"{word}   {p:.1f} * {q:.1f} * {r:.1f} = {p * q * r:.3f}")
print(f"sum {total:.4f}   loss {-total.log():.4f}")
