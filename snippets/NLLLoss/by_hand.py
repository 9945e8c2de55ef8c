import math

rows = [[2.0, 1.0, 1.0], [1.0, 2.0, 1.0]]
target = [0, 2]

losses = []
for row, right in zip(rows, target, strict=True):
    probability = row[right] / sum(row)
    losses.append(-math.log(probability))
    print(f"probability of class {right}: {probability}, loss {losses[-1]:.4f}")
print("mean:", round(sum(losses) / 2, 4))
