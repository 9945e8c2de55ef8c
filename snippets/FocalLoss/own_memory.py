import torch
from from_scratch import focal_loss
from own_gradient import Focal
from torch.autograd.graph import saved_tensors_hooks


def saved(loss):
    input, target = torch.zeros(1000, requires_grad=True), torch.ones(1000)
    kept = {}
    with saved_tensors_hooks(lambda t: kept.setdefault(t.data_ptr(), t), lambda t: t):
        loss(input, target, 0.25, 2.0)
    return sum(tensor.nbytes for tensor in kept.values()) // 1000


print(saved(focal_loss), "bytes an element")
print(saved(Focal.apply), "bytes an element")
