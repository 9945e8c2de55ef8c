import torch
from torch import nn
from torch.nn import functional as F

torch.manual_seed(0)
features = torch.randn(64, 16, dtype=torch.float64)
target = torch.randint(20, (64,))


def build(cutoffs, **options):
    return nn.AdaptiveLogSoftmaxWithLoss(16, 20, cutoffs, **options).double()


def compare(name, left, right):
    print(f"{name:<30} {(left - right).abs().max().item():.0e}")


model = build([4, 10], div_value=2.0)
output, loss = model(features, target)
table = model.log_prob(features)
compare("NLLLoss of log_prob", loss, F.nll_loss(table, target))
compare("CrossEntropyLoss of log_prob", loss, F.cross_entropy(table, target))
compare("each row sums to 1", table.exp().sum(dim=1), torch.ones(64))
agree = torch.equal(model.predict(features), table.argmax(dim=1))
print("predict is the argmax:", agree)

single = build([19])
full = F.cross_entropy(single.head(features), target)
compare("the last cluster has one class", single(features, target).loss, full)

inside = (target >= 4) & (target < 10)
x, y = features[inside], target[inside]
branch = F.cross_entropy(model.head(x), torch.full_like(y, 4))
within = F.cross_entropy(model.tail[0](x), y - 4)
compare("sum of two cross entropies", model(x, y).loss, branch + within)
