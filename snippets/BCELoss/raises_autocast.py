import torch
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.nn import functional as F

# tensors that only pretend to be on a GPU, so that this runs without one
with FakeTensorMode():
    chance = torch.rand(3, device="cuda")
    torch.set_autocast_enabled("cuda", True)
    F.binary_cross_entropy(chance, chance)
