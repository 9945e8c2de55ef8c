import torch
from from_scratch import dice_loss

empty = torch.zeros(1, 10_000)
few, one = empty.clone(), empty.clone()
few[0, :4] = 1  # an object of four pixels
one[0, 0] = 1
rows = [
    {
        "`smooth`": f"`{smooth:g}`",
        "no object, 0.001 everywhere": f"{dice_loss(empty + 0.001, empty, smooth):.3f}",
        "no object, one pixel found": f"{dice_loss(one, empty, smooth):.3f}",
        "four pixels, all missed": f"{dice_loss(empty, few, smooth):.3f}",
    }
    for smooth in [1e-6, 1.0, 100.0]
]
