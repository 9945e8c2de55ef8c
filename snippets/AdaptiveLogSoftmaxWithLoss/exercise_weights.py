from torch import nn

head = 512 * (2000 + 2)
first = 512 * 128 + 128 * (10000 - 2000)
second = 512 * 32 + 32 * (50000 - 10000)
print(head, first, second, head + first + second)

model = nn.AdaptiveLogSoftmaxWithLoss(512, 50000, cutoffs=[2000, 10000])
counted = sum(p.numel() for p in model.parameters())
full = 512 * 50000
print(counted, full, f"{counted / full:.3f}")
