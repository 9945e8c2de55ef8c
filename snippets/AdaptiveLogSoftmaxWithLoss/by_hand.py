import math

head = [3.0, 2.0, 5.0]  # class 0, class 1, the cluster
tail = [1.0, 1.0, 2.0]  # classes 2, 3, 4
branch = [score / sum(head) for score in head]
within = [score / sum(tail) for score in tail]
probability = branch[:2] + [branch[2] * share for share in within]
output = [math.log(probability[target]) for target in [0, 1, 4]]

print("branches:     ", branch)
print("within:       ", within)
print("probabilities:", probability, "sum", sum(probability))
print("output:", [round(v, 4) for v in output])
print("loss:", round(-sum(output) / 3, 4))
