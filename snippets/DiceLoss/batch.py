import torch
from from_scratch import dice_loss

target = torch.zeros(2, 1000)
target[0, :500] = 1  # a large object
target[1, :10] = 1  # and a small one
large, small = target.clone(), target.clone()
large[1] = small[0] = 0


def whole(batch):
    return batch.flatten()[None]


rows = [
    {
        "what was found": name,
        "each sample, then the mean": f"{dice_loss(input, target):.3f}",
        "the batch as one": f"{dice_loss(whole(input), whole(target)):.3f}",
    }
    for name, input in {
        "the large object only": large,
        "the small object only": small,
    }.items()
]
