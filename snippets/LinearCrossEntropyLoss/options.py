from itertools import accumulate

import torch
from torch import nn
from torch.profiler import profile

N, F, C = 512, 64, 2000
target = torch.zeros(N).long()
print(nn.LinearCrossEntropyOptions())
for dtype in (torch.float32, torch.bfloat16):
    input = torch.ones(N, F, dtype=dtype, requires_grad=True)
    for said in (
        {},
        {"acc_policy": "accurate"},
        {"acc_policy": "balanced"},
        {"acc_policy": "compact"},
        {"allow_retain_graph": True},
    ):
        how = nn.LinearCrossEntropyOptions(batch_chunk_size=128, **said)
        head = nn.LinearCrossEntropyLoss(F, C, dtype=dtype, options=how)
        with profile(profile_memory=True) as seen:
            head(input, target).backward()
        events = seen.profiler.kineto_results.events()
        sizes = [one.nbytes() for one in events if one.name() == "[memory]"]
        print(
            f"{dtype!s:<14} {max(accumulate(sizes)) / 2**20:.2f} MiB  {said or 'auto'}"
        )
