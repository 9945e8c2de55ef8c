import torch
from scripts.probe import call
from torch import nn

loss = nn.CTCLoss()
x = torch.zeros(6, 2, 4).log_softmax(2)
padded = torch.tensor([[1, 2, 2], [3, 0, 0]])
joined = torch.tensor([1, 2, 2, 3])
ins, outs = torch.tensor([6, 5]), torch.tensor([3, 1])

calls = [
    call(loss, x, padded, ins, outs, what="padded targets"),
    call(loss, x, joined, ins, outs, what="joined targets"),
    call(nn.CTCLoss(reduction="none"), x, padded, ins, outs, what="reduction none"),
    call(loss, x[:, 0], padded[0], ins[0], outs[0], what="one sample"),
    call(loss, x, padded, (6, 5), (3, 1), what="lengths as tuples"),
    call(loss, x.double(), padded.short(), ins.int(), outs.int(), what="other dtypes"),
    call(loss, x, padded + 0.9, ins, outs, what="cut to whole numbers"),
    call(loss, x, padded[:, :0], ins, outs * 0, what="no labels at all"),
    call(loss, x[:, 0], padded[0], 6, 3, what="lengths as plain numbers"),
    call(loss, x, padded, ins.float(), outs, what="float lengths"),
    call(loss, x.bfloat16(), padded, ins, outs),
    call(loss, x.transpose(0, 1), padded, ins, outs, what="batch first"),
    call(loss, x[:, :0], padded[:0], ins[:0], outs[:0], what="empty batch"),
]
