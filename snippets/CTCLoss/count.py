import itertools
import math

import matplotlib.pyplot as plt


def collapse(path):
    merged = (label for label, _ in itertools.groupby(path))
    return tuple(label for label in merged if label != 0)


for T, target in [(3, (1, 2)), (5, (1, 2)), (5, (1, 1)), (6, (1, 1, 2)), (8, (1, 2))]:
    S, repeats = len(target), sum(a == b for a, b in itertools.pairwise(target))
    paths = itertools.product(range(3), repeat=T)
    found = sum(collapse(path) == target for path in paths)
    print(T, target, found, math.comb(T + S - repeats, 2 * S))

frames = range(5, 41)
for S, repeats, style in ((5, 0, "C0-"), (5, 1, "C2-."), (5, 4, "C4:")):
    counts = [math.comb(T + S - repeats, 2 * S) or None for T in frames]
    plt.semilogy(frames, counts, style, label=f"r = {repeats}")
plt.xlabel("frames T")
plt.ylabel("number of alignments")
plt.yticks([1, 1e3, 1e6, 1e9], ["1", "10³", "10⁶", "10⁹"])
plt.legend()
plt.show()
