import torch
from torch import nn


def edits(u, v):
    """In how many places two words of equal length differ."""
    return (u != v).sum(dim=1).float()


def word(text):
    return torch.tensor([[ord(letter) for letter in text]])


loss = nn.TripletMarginWithDistanceLoss(distance_function=edits)
print(loss(word("loss"), word("lose"), word("rose")).item())
print(loss(word("loss"), word("lost"), word("boss")).item())
value = loss(word("loss").float().requires_grad_(), word("lost"), word("boss"))
print(value.requires_grad)
