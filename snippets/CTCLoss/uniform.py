import math

import torch
from torch.nn import functional as F

for T, C, target in [
    (10, 5, [1, 2, 3, 4]),
    (10, 5, [1, 1, 2, 2]),
    (50, 20, range(1, 11)),
]:
    target = torch.tensor(list(target))
    S, repeats = len(target), (target[1:] == target[:-1]).sum().item()
    log_probs = torch.zeros(T, C, dtype=torch.float64).log_softmax(1)
    loss = F.ctc_loss(log_probs, target, (T,), (S,), reduction="sum")
    formula = T * math.log(C) - math.log(math.comb(T + S - repeats, 2 * S))
    print(f"T {T}  C {C}  S {S}  repeats {repeats}   {loss:.4f}  {formula:.4f}")
