x = [2.0, 0.5, 1.0, 1.5, -0.5]
y = [0, 2, -1, -1, -1]

labels = []
for c in y:
    if c < 0:
        break
    labels.append(c)
others = [c for c in range(len(x)) if c not in labels]
print("labels:", labels, " others:", others)

total = 0.0
for j in labels:
    for i in others:
        missing = 1 - (x[j] - x[i])
        total += max(0.0, missing)
        print(f"1 - (x[{j}] - x[{i}]) = {missing:4g} -> {max(0.0, missing):g}")
print("sum:", total, " divided by C = 5:", total / len(x))
