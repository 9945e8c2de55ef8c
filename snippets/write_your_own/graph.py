import torch


def through(step):
    """What comes of the gradient with `step` in the middle of a loss."""
    x = torch.tensor([0.3, 0.9], requires_grad=True)
    try:
        value = torch.as_tensor(step(x), dtype=torch.float32)
    except RuntimeError:
        return "raises at once"
    if not value.requires_grad:
        return "`backward` raises, or this term has no say"
    (value - 1).pow(2).sum().backward()
    return "there" if x.grad.any() else "0 everywhere"


rows = [
    {"in the middle of the loss": name, "gradient": through(step)}
    for name, step in {
        "`x * 2`": lambda x: x * 2,
        "`x.round()`": lambda x: x.round(),
        "`x.sign()`": lambda x: x.sign(),
        "`(x > 0.5).float()`": lambda x: (x > 0.5).float(),
        "`x.argmax()`": lambda x: x.argmax(),
        "`x.long()`": lambda x: x.long(),
        "`x.detach()`": lambda x: x.detach(),
        "`x.sum().item()`": lambda x: x.sum().item(),
        "`torch.tensor(x.tolist())`": lambda x: torch.tensor(x.tolist()),
        "`x.numpy()`": lambda x: x.numpy(),
    }.items()
]
