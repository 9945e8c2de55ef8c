import torch
from torch import nn
from torch.nn import functional as F


def refusal(action) -> str:
    try:
        action()
    except Exception as error:
        return f"{type(error).__name__}: {str(error)[:60]}"
    return "fine"


torch.manual_seed(0)
x = torch.randn(2, 8)
head = nn.AdaptiveLogSoftmaxWithLoss(8, 1000, cutoffs=[10, 100], div_value=2.0)
head(x, torch.tensor([10, 10])).loss.backward()
print("class 10 trains the first cluster:", head.tail[0][1].weight.grad.any().item())
print("class 1000:", refusal(lambda: head(x, torch.tensor([0, 1000]))))
print(
    "features of the clusters, 8 / 2 and 8 / 4:", [t[0].out_features for t in head.tail]
)

weight, target, options = (
    torch.randn(3, 8),
    torch.tensor([0, 2]),
    {"linear_bias": x[0, :3]},
)
F.linear_cross_entropy(x, weight, target, **options)
print("as written:", refusal(lambda: F.cross_entropy(x @ weight.T, target, **options)))
script = refusal(lambda: torch.jit.script(nn.LinearCrossEntropyLoss(5, 10)))
print("scripted:", script.split(":")[0])
