import torch
from torch import nn

# a street of one-way sections: forwards 1 a block, backwards 3
blocks = torch.tensor([[0.0], [2.0], [3.0]])


def walk(u, v):
    forwards = (v - u).squeeze(1)
    return torch.where(forwards > 0, forwards, -3 * forwards)


a, p, n = blocks.unsqueeze(1)
print("d(a, p):", walk(a, p).item(), " d(a, n):", walk(a, n).item())
print("d(p, n):", walk(p, n).item(), " d(n, p):", walk(n, p).item())
for swap in [False, True]:
    loss = nn.TripletMarginWithDistanceLoss(distance_function=walk, swap=swap)
    print(f"swap={swap!s:<5}  loss {loss(a, p, n).item()}")
