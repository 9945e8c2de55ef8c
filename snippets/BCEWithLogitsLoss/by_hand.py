import math

input = [2.0, -1.0, 0.0, -3.0]
target = [1.0, 0.0, 1.0, 1.0]

total = 0.0
for x, y in zip(input, target, strict=True):
    line = max(x, 0) - x * y
    corner = math.log1p(math.exp(-abs(x)))
    print(f"x {x:>4}, y {y:.0f}: {line:.0f} + {corner:.4f} = {line + corner:.4f}")
    total += line + corner
print(f"sum:  {total:.4f}")
print(f"mean: {total / 4:.4f}")
