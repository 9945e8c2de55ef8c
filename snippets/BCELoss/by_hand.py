import math

input = [0.9, 0.2, 0.5, 0.2]
target = [1.0, 0.0, 1.0, 1.0]

total = 0.0
for x, y in zip(input, target, strict=True):
    probability = x if y == 1 else 1 - x
    loss = -math.log(probability)
    print(f"target {y:.0f}: -ln {probability:.1f} = {loss:.4f}")
    total += loss
print(f"sum:  {total:.4f}")
print(f"mean: {total / 4:.4f}")
