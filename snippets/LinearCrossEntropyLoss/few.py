from itertools import accumulate

import torch
from torch import nn
from torch.profiler import profile

torch.manual_seed(0)
N, F = 4096, 512
input = torch.randn(N, F, requires_grad=True)
for C in (10, 100, 500, 2000):
    target = torch.randint(C, (N,))
    for options in (None, nn.LinearCrossEntropyOptions()):
        head = nn.LinearCrossEntropyLoss(F, C, options=options)
        with profile(profile_memory=True) as seen:
            head(input, target).backward()
        events = seen.profiler.kineto_results.events()
        sizes = [one.nbytes() for one in events if one.name() == "[memory]"]
        products = sum(
            one.name().startswith(("aten::mm", "aten::addmm")) for one in events
        )
        how = "at once" if options is None else "auto"
        print(f"C = {C:<5} {how:<8}{max(accumulate(sizes)) / 2**20:5.1f} MiB", end="  ")
        print(f"{products:>2} matrix products")
