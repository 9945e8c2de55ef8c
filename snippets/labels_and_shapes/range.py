import torch
from torch import nn

x, log_prob = torch.zeros(1, 3), torch.full((1, 3), 1 / 3).log()
logit, two = torch.tensor([3.0]), torch.tensor([2.0])
adaptive = nn.AdaptiveLogSoftmaxWithLoss(3, 3, [2])


def numbers(*values):
    return torch.tensor(values)


past = numbers([3, -1, -1])
total_kl = nn.KLDivLoss(reduction="sum")
cases = [
    ("CrossEntropyLoss", "3 of 3 classes", nn.CrossEntropyLoss(), x, numbers(3)),
    ("CrossEntropyLoss", "−1", nn.CrossEntropyLoss(), x, numbers(-1)),
    ("CrossEntropyLoss", "−100", nn.CrossEntropyLoss(), x, numbers(-100)),
    ("NLLLoss", "−1", nn.NLLLoss(), log_prob, numbers(-1)),
    ("MultiMarginLoss", "−1", nn.MultiMarginLoss(), x, numbers(-1)),
    ("MultiLabelMarginLoss", "3 of 3 classes", nn.MultiLabelMarginLoss(), x, past),
    ("AdaptiveLogSoftmaxWithLoss", "−1", adaptive, x, numbers(-1)),
    ("CrossEntropyLoss", "probabilities 2, 2, 2", nn.CrossEntropyLoss(), x, x + 2),
    ("KLDivLoss", "probabilities 2, 2, 2", total_kl, log_prob, x + 2),
    ("BCELoss", "2", nn.BCELoss(), logit.sigmoid(), two),
    ("BCEWithLogitsLoss", "2", nn.BCEWithLogitsLoss(), logit, two),
    ("MultiLabelSoftMarginLoss", "2", nn.MultiLabelSoftMarginLoss(), logit, two),
    ("SoftMarginLoss", "2", nn.SoftMarginLoss(), logit, two),
    ("CosineEmbeddingLoss", "2", nn.CosineEmbeddingLoss(), x + 1, x - 1, two),
    ("PoissonNLLLoss", "−2", nn.PoissonNLLLoss(), logit, -two),
]
rows = []
for name, label, loss, *arguments in cases:
    try:
        found = loss(*arguments)
        came = "silent"
        told = f"{getattr(found, 'loss', found):.2f}".replace("-", "−")
    except (IndexError, RuntimeError) as error:
        came, told = "refused", f"`{str(error).strip()}`"
    row = {"loss": name, "label": label, "what comes": came}
    rows.append(row | {"loss or message": told.replace("nan", "`nan`")})
