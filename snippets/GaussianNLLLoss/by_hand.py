import math

errors = [-1.0, 0.0, -3.0]
variances = [1.0, 0.25, 4.0]

total = 0.0
for error, var in zip(errors, variances, strict=True):
    spread = math.log(var)
    surprise = error**2 / var
    loss = (spread + surprise) / 2
    total += loss
    print(f"ln {var:g} = {spread:.4f}, error² / var = {surprise:.4f}, half: {loss:.4f}")
print(f"sum {total:.4f}, mean {total / 3:.4f}")
