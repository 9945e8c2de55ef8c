from itertools import accumulate

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.profiler import profile

N, F, C = 256, 64, 10000
input = torch.ones(N, F, requires_grad=True)
target = torch.zeros(N).long()
rows, peaks = [4, 16, 32, 64, 128, 256, None], []
for size in rows:
    options = size and nn.LinearCrossEntropyOptions(batch_chunk_size=size)
    head = nn.LinearCrossEntropyLoss(F, C, options=options)
    with profile(profile_memory=True) as seen:
        head(input, target).backward()
    events = seen.profiler.kineto_results.events()
    sizes = [one.nbytes() for one in events if one.name() == "[memory]"]
    peaks.append(max(accumulate(sizes)) / 2**20)
print([round(one, 1) for one in peaks])

plt.plot(rows[:-1], peaks[:-1], "o-", color="C0", label="in pieces")
plt.axhline(peaks[-1], color="C1", linestyle="--", label="options=None")
plt.axhline(N * C * 4 / 2**20, color="0.5", linestyle=":", label="the logits alone")
plt.xscale("log", base=2)
plt.xticks(rows[:-1], [str(size) for size in rows[:-1]])
plt.minorticks_off()
plt.ylim(0)
plt.xlabel("rows a piece")
plt.ylabel("peak in MiB")
plt.legend(loc="center left")
plt.show()
