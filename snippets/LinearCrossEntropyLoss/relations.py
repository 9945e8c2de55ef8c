import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
double = {"dtype": torch.float64}
x, matrix, bias = (torch.randn(*s, **double) for s in [(50, 6), (20, 6), (20,)])
y, p = torch.randint(20, (50,)), torch.randn(50, 20, **double).softmax(dim=1)
leaves = [one.requires_grad_() for one in (x, matrix, bias)]


def compare(name, a, b):
    both = [torch.autograd.grad(one, leaves, retain_graph=True) for one in (a, b)]
    gap = max((p - q).abs().max().item() for p, q in zip(*both, strict=True))
    print(f"{name:<34} loss {(a - b).abs().item():.0e}  gradients {gap:.0e}")


z = F.linear(x, matrix, bias)
plain = F.linear_cross_entropy(x, matrix, y, linear_bias=bias)
compare("cross_entropy(linear(x))", plain, F.cross_entropy(z, y))
compare("nll_loss(log_softmax(linear(x)))", plain, F.nll_loss(z.log_softmax(1), y))
soft = F.linear_cross_entropy(x, matrix, p, linear_bias=bias)
compare("distribution as target", soft, F.cross_entropy(z, p))
smooth = F.linear_cross_entropy(x, matrix, y, linear_bias=bias, label_smoothing=0.1)
compare("label smoothing", smooth, F.cross_entropy(z, y, label_smoothing=0.1))
for rows in (50, 7, 1):
    how = nn.LinearCrossEntropyOptions(batch_chunk_size=rows, allow_retain_graph=True)
    cut = F.linear_cross_entropy(x, matrix, y, linear_bias=bias, options=how)
    compare(f"{rows} rows a piece", plain, cut)
shift = torch.randn(6, **double)
moved = F.linear_cross_entropy(x, matrix + shift, y, linear_bias=bias)
print(f"{'all class vectors moved':<34} loss {(plain - moved).abs().item():.0e}")
