import math

expected = [1.0, 2.0, 5.0, 5.0]
count = [0, 2, 4, 10]

losses = []
for rate, k in zip(expected, count, strict=True):
    losses.append(rate - k * math.log(rate))
    print(f"{rate:g} - {k} ln {rate:g} = {losses[-1]:.4f}")
print("sum: ", round(sum(losses), 4))
print("mean:", round(sum(losses) / 4, 4))
