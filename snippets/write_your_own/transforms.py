import torch
from torch.func import grad, vmap


def with_if(x):
    return x.sum() if x.sum() > 0 else -x.sum()


def with_where(x):
    return torch.where(x.sum() > 0, x.sum(), -x.sum())


def with_item(x):
    return x.sum() / x.abs().max().item()


def with_selection(x):
    return x[x > 0].sum()


def with_mask(x):
    return torch.where(x > 0, x, 0).sum()


def works(call):
    torch.compiler.reset()
    try:
        call()
    except Exception:
        return "raises"
    return "works"


x = torch.tensor([[1.0, -2.0], [3.0, 0.5]])
code = {
    "`if x.sum() > 0:`": with_if,
    "`torch.where(x.sum() > 0, a, b)`": with_where,
    "`.item()`": with_item,
    "`x[x > 0].sum()`": with_selection,
    "`torch.where(x > 0, x, 0).sum()`": with_mask,
}
rows = [
    {
        "code in the loss": name,
        "`grad`": works(lambda loss=loss: grad(loss)(x[0])),
        "`vmap(grad)`": works(lambda loss=loss: vmap(grad(loss))(x)),
        "`compile(fullgraph=True)`": works(
            lambda loss=loss: torch.compile(loss, backend="aot_eager", fullgraph=True)(
                x[0]
            )
        ),
    }
    for name, loss in code.items()
]
