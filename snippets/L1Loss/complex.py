import torch
from torch import nn

input = torch.tensor([3 + 4j, 1 + 1j, 2j], requires_grad=True)
target = torch.tensor([0j, 1 - 1j, 2j])
loss = nn.L1Loss(reduction="none")(input, target)
loss.sum().backward()
print("loss:    ", loss.tolist())
print(
    "gradient:",
    [complex(round(g.real, 3), round(g.imag, 3)) for g in input.grad.tolist()],
)

parts = nn.L1Loss(reduction="none")(
    torch.view_as_real(input.detach()), torch.view_as_real(target)
)
print("real and imaginary part:", parts.sum(dim=1).tolist())
