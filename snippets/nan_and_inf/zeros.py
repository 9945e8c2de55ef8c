import torch

WAYS = {
    "p * log(p)": lambda p: p * p.log(),
    "xlogy(p, p)": lambda p: torch.xlogy(p, p),
    "-entr(p)": lambda p: -torch.special.entr(p),
    "sqrt(p)": lambda p: p.sqrt(),
    "sqrt(p * p)": lambda p: (p * p).sqrt(),
    "norm of (p,)": lambda p: torch.linalg.vector_norm(p),
    "p ** 0.5": lambda p: p**0.5,
    "1 / p * p": lambda p: 1 / p * p,
    "std of (p, p)": lambda p: torch.cat([p, p]).std(),
}
for name, function in WAYS.items():
    p = torch.zeros(1, requires_grad=True)
    value = function(p)
    value.sum().backward()
    print(f"{name:<13} value {value.item() + 0.0:<4g} gradient {p.grad.item():g}")
