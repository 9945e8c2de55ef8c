import math

W = [(2.0, 0.0), (0.0, 2.0), (-1.0, -1.0)]
x = (0.5, 0.5)
z = [a * x[0] + b * x[1] for a, b in W]
exps = [math.exp(one) for one in z]
p = [one / sum(exps) for one in exps]
print("logits:", z)
print("exp:", [round(one, 4) for one in exps], " sum:", round(sum(exps), 4))
print("p:", [round(one, 4) for one in p])
print("loss:", round(-math.log(p[2]), 4))
mean = [sum(p[c] * W[c][d] for c in range(3)) for d in range(2)]
print("average class vector:", [round(one, 4) for one in mean])
gradient = [m - w for m, w in zip(mean, W[2], strict=True)]
print("gradient:", [round(one, 4) for one in gradient])
print("a third of it:", [round(one / 3, 4) for one in gradient])
