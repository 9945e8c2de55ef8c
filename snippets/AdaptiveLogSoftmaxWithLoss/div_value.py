from torch import nn

print("div_value  features of the clusters  weights")
for div_value in [1.0, 2.0, 4.0, 8.0]:
    model = nn.AdaptiveLogSoftmaxWithLoss(512, 50000, [2000, 10000], div_value)
    narrow = [tail[0].out_features for tail in model.tail]
    total = sum(p.numel() for p in model.parameters())
    print(f"{div_value:<10} {narrow!s:<25} {total}")
print("a full layer:", nn.Linear(512, 50000, bias=False).weight.numel())
