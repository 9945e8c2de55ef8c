import itertools

import torch
from torch.nn import functional as F

torch.manual_seed(0)


def ctc(logits, target):
    lengths = (len(logits),), (len(target),)
    target = torch.tensor(target, dtype=torch.long)
    return F.ctc_loss(logits.log_softmax(1), target, *lengths, reduction="sum")


one = torch.randn(1, 4, dtype=torch.float64)
print("one frame, one label: cross entropy")
print(f"  {ctc(one, [2]):.10f}  {F.cross_entropy(one, torch.tensor([2])):.10f}")

five = torch.randn(5, 4, dtype=torch.float64)
labels = [1, 2, 3, 1, 2]
framewise = F.cross_entropy(five, torch.tensor(labels), reduction="sum")
print("as many labels as frames: summed cross entropy")
print(f"  {ctc(five, labels):.10f}  {framewise:.10f}")

print("no label: every frame is blank")
print(f"  {ctc(five, []):.10f}  {-five.log_softmax(1)[:, 0].sum():.10f}")

labellings = [y for S in range(6) for y in itertools.product((1, 2, 3), repeat=S)]
total = sum((-ctc(five, y)).exp() for y in labellings)
print(f"all {len(labellings)} label sequences together")
print(f"  probability {total:.10f}")
