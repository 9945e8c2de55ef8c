from itertools import accumulate

import torch
from torch import nn
from torch.profiler import profile

C, F, N = 8000, 32, 512  # words, features, words in a batch
print(f"logits {4 * N * C / 2**20:.1f} MiB")
for options in (None, nn.LinearCrossEntropyOptions(batch_chunk_size=64)):
    torch.manual_seed(0)
    model = nn.ModuleList(
        [nn.Embedding(C, F), nn.LinearCrossEntropyLoss(F, C, options=options)]
    )
    optimizer = torch.optim.Adam(model.parameters(), lr=0.02)
    now = torch.randint(C, (N,))
    following = (now * 17 + 5) % C  # the rule to learn
    losses = []
    for _ in range(30):
        optimizer.zero_grad()
        loss = model[1](model[0](now), following)
        loss.backward()
        losses.append(round(loss.item(), 3))
        optimizer.step()
    with profile(profile_memory=True) as seen:
        model[1](model[0](now), following).backward()
    events = seen.profiler.kineto_results.events()
    sizes = [one.nbytes() for one in events if one.name() == "[memory]"]
    peak = max(accumulate(sizes)) / 2**20
    print(f"peak {peak:5.1f} MiB, losses {losses[0]} {losses[9]} {losses[-1]}")
