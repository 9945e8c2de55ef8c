import torch
from log_cosh import log_cosh_loss
from torch.func import grad, vmap

torch.manual_seed(0)
input, target = torch.randn(4, 3), torch.randn(4, 3)

compiled = torch.compile(log_cosh_loss, backend="aot_eager", fullgraph=True)
print(compiled(input, target) - log_cosh_loss(input, target))

each = vmap(grad(log_cosh_loss))(input, target)
print(each.shape, (each - (input - target).tanh() / 3).abs().max())
