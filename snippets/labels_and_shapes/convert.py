import torch
from torch.nn import functional as F

C = 4
number = torch.tensor([2, 0])
one_hot = F.one_hot(number, C).float()
print("class numbers to one-hot:\n", one_hot)
print("and back:", one_hot.argmax(dim=1))

zero_one = torch.tensor([1.0, 0.0])
sign = 2 * zero_one - 1
print("0/1 to ±1:", sign, "and back:", (sign + 1) / 2)

labels = [[2, 0], [3]]
multi_hot = torch.stack([F.one_hot(torch.tensor(k), C).sum(0) for k in labels]).float()
print("lists to multi-hot:\n", multi_hot)

padded = torch.full((len(multi_hot), C), -1)
for row, hot in zip(padded, multi_hot, strict=True):
    found = hot.nonzero().flatten()
    row[: len(found)] = found
print("multi-hot to lists with −1:\n", padded)
