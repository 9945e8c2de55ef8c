import itertools

import torch
from torch.nn import functional as F

for T, target in [
    (3, [1, 2, 3]),
    (2, [1, 2, 3]),
    (5, [1, 1, 1]),
    (4, [1, 1, 1]),
    (7, [1, 2, 2, 3, 3]),
    (6, [1, 2, 2, 3, 3]),
]:
    repeats = sum(a == b for a, b in itertools.pairwise(target))
    log_probs = torch.zeros(T, 4).log_softmax(1)
    loss = F.ctc_loss(
        log_probs, torch.tensor(target), (T,), (len(target),), reduction="sum"
    )
    needs = len(target) + repeats
    print(f"T {T}   S + repeats {needs}   2S + 1 {2 * len(target) + 1:2d}   {loss:.4f}")
