import torch
from torch.nn import functional as F


def class_numbers(multi_hot):
    """Rows of 0 and 1 as rows of class numbers, filled up with -1."""
    order = multi_hot.argsort(dim=1, descending=True, stable=True)
    return order.masked_fill(multi_hot.gather(1, order) == 0, -1)


multi_hot = torch.tensor([[1.0, 0.0, 0.0, 1.0], [0, 1, 1, 1], [0, 0, 0, 0]])
target = class_numbers(multi_hot)
print(target)

back = torch.zeros(3, 5).scatter(1, target % 5, 1.0)[:, :4]
print("back again:", torch.equal(back, multi_hot))

input = torch.tensor([[0.1, 0.2, 0.4, 0.8]])
print("loss:", round(F.multilabel_margin_loss(input, target[:1]).item(), 4))
