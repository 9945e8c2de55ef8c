import matplotlib.pyplot as plt
import torch
from torch.nn import functional as F

# a label that 5 of 100 samples have; the best constant logit
target = torch.cat([torch.ones(5, 1), torch.zeros(95, 1)])


def best_probability(loss, logit=-3.0):
    logit = torch.tensor(logit, requires_grad=True)
    optimizer = torch.optim.LBFGS([logit], max_iter=50, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        value = loss(logit.expand(100, 1))
        value.backward()
        return value

    optimizer.step(closure)
    return logit.sigmoid().item()


factors = [1.0, 2.0, 4.0, 8.0, 19.0, 40.0, 80.0]
with_weight, with_pos_weight = [], []
for factor in factors:
    w = torch.tensor([factor])
    multi = best_probability(lambda x, w=w: F.multilabel_soft_margin_loss(x, target, w))
    bce = best_probability(
        lambda x, w=w: F.binary_cross_entropy_with_logits(x, target, pos_weight=w)
    )
    with_weight.append(multi)
    with_pos_weight.append(bce)
    print(f"factor {factor:<4g} weight {multi:.3f}  pos_weight {bce:.3f}")
plt.plot(factors, with_pos_weight, "C2-s", label="BCEWithLogitsLoss(pos_weight)")
plt.plot(factors, with_weight, "C0-o", label="MultiLabelSoftMarginLoss(weight)")
plt.xscale("log")
plt.xticks([1, 10, 80], ["1", "10", "80"])
plt.ylim(0, 1)
plt.xlabel("factor")
plt.ylabel("best probability")
plt.legend()
plt.show()
