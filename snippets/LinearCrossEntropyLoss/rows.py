import math

from torch import nn


def rows(N, F, C, factor):
    """What chunking_method="aspect_ratio:factor" makes of the sizes."""
    share = math.ceil(N / math.ceil(C / F))
    return max(1, 2 ** math.ceil(math.log2(share)) // factor)


for N, F, C in [(256, 64, 10000), (2048, 256, 32000), (8192, 4096, 128256)]:
    one, two = rows(N, F, C, 1), rows(N, F, C, 2)
    print(f"N = {N:<5} F = {F:<5} C = {C:<7} rows {one:>4}, auto {two:>4}")
print(nn.LinearCrossEntropyOptions(chunking_method="aspect_ratio:4"))
