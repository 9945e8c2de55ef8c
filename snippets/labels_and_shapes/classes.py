import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
N, C = 4, 3
x = torch.randn(N, C)
number = torch.tensor([0, 2, 1, 1])
one_hot = F.one_hot(number, C)
lists = torch.full((N, C), -1)
lists[:, 0] = number
kinds = {
    "int64": number,
    "uint8": number.byte(),
    "int32": number.int(),
    "float": number.float(),
    "`(N, 1)`": number[:, None],
    "one-hot, float": one_hot.float(),
    "one-hot, int64": one_hot,
    "list with −1": lists,
}
adaptive = nn.AdaptiveLogSoftmaxWithLoss(C, C, [2])
losses = {
    "CrossEntropyLoss": (F.cross_entropy, x, number),
    "NLLLoss": (F.nll_loss, x.log_softmax(1), number),
    "LinearCrossEntropyLoss": (nn.LinearCrossEntropyLoss(C, C), x, number),
    "AdaptiveLogSoftmaxWithLoss": (lambda x, t: adaptive(x, t).loss, x, number),
    "MultiMarginLoss": (F.multi_margin_loss, x, number),
    "MultiLabelMarginLoss": (F.multilabel_margin_loss, x, lists),
}
rows = []
for name, (loss, input, right) in losses.items():
    wanted = loss(input, right)
    row = {"loss": name, "should be": f"{wanted:.2f}"}
    for kind, target in kinds.items():
        try:
            found = loss(input, target)
        except (RuntimeError, ValueError, IndexError):
            row[kind] = "refused"
        else:
            fits = torch.isclose(found, wanted)
            wrong = f"silent: {found:.2f}".replace("-", "−")
            row[kind] = "correct" if fits else wrong
    rows.append(row)
