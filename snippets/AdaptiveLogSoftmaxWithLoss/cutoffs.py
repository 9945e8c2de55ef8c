from torch import nn

model = nn.AdaptiveLogSoftmaxWithLoss(64, n_classes=5000, cutoffs=[10, 100, 1000])
print("kept as:", model.cutoffs)
print(f"shortlist: classes 0 to {model.cutoffs[0] - 1}")
for k, tail in enumerate(model.tail):
    first, last = model.cutoffs[k], model.cutoffs[k + 1] - 1
    print(f"cluster {k + 1}: classes {first} to {last}, {tail[1].out_features} of them")
print("head:", model.head.out_features, "= 10 classes + 3 clusters")
