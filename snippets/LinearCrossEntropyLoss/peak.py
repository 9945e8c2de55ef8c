from itertools import accumulate

import torch
from torch import nn
from torch.profiler import profile

torch.manual_seed(0)
N, F, C = 256, 64, 10000
input = torch.randn(N, F, requires_grad=True)
target = torch.randint(C, (N,))
print(f"logits {N * C * 4 / 2**20:.1f} MiB, gradient of W {F * C * 4 / 2**20:.1f} MiB")

Options = nn.LinearCrossEntropyOptions
for options in [None, Options(), *(Options(batch_chunk_size=r) for r in (256, 32, 4))]:
    head = nn.LinearCrossEntropyLoss(F, C, options=options)
    with profile(profile_memory=True) as seen:
        head(input, target).backward()
    events = seen.profiler.kineto_results.events()
    sizes = [one.nbytes() for one in events if one.name() == "[memory]"]
    products = sum(one.name().startswith(("aten::mm", "aten::addmm")) for one in events)
    name = options and (options.batch_chunk_size or "auto")
    peak = max(accumulate(sizes)) / 2**20
    print(f"{name!s:>4}  peak {peak:5.1f} MiB  {products:>4} matrix products")
