import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
logit = torch.linspace(-12, 12, 24001)
yes, no = F.softplus(-logit), F.softplus(logit)  # the loss where the target is 1, 0


def best(p, weight=1.0):
    """The probability that makes the expected loss smallest."""
    return logit[(p * weight * yes + (1 - p) * no).argmin()].sigmoid().item()


rows = []
for p in (0.001, 0.01, 0.1, 0.5):
    weighted, both = best(p, 99.0), best(p, 99.0**2)
    odds = weighted / (1 - weighted) / 99
    rows.append(
        {
            "truth": f"{p:g}",
            "plain": f"{best(p):.3f}",
            "`pos_weight` 99, or drawn half and half": f"{weighted:.3f}",
            "both": f"{both:.3f}",
            "`pos_weight` 99, logit − ln 99": f"{odds / (1 + odds):.3f}",
        }
    )
