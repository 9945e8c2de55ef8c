import torch
from from_scratch import log_alpha

probability = torch.tensor([[0.2, 0.7, 0.1], [0.3, 0.3, 0.4], [0.2, 0.1, 0.7]])
states = torch.tensor([0, 1, 0, 2, 0])  # - a - b -

alpha = log_alpha(probability.log(), states)[1:].exp()
print("frame     -      a      -      b      -")
for t, row in enumerate(alpha, start=1):
    print(f"{t:5d}", *(f"{value:6.3f}" for value in row))
total = alpha[-1, -2:].sum()
print(f"sum of the last two {total:.4f}   loss {-total.log():.4f}")
