import torch
from from_scratch import focal_loss

torch.set_default_dtype(torch.float64)
logits = torch.linspace(-8, 8, 16001)
rows = []
for true in [0.01, 0.1, 0.5, 0.9]:
    row = {"share of positives": true}
    for alpha, gamma in [(0.5, 0.0), (0.5, 2.0), (0.25, 2.0)]:
        of_one = focal_loss(logits, torch.ones(16001), alpha, gamma, "none")
        of_zero = focal_loss(logits, torch.zeros(16001), alpha, gamma, "none")
        best = logits[(true * of_one + (1 - true) * of_zero).argmin()]
        row[f"α = {alpha}, γ = {gamma:g}"] = f"{best.sigmoid():.2f}"
    rows.append(row)
