import torch
from from_scratch import quantile_loss

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
claims = torch.randn(1000).exp()  # a few large ones
guesses = torch.linspace(0, 6, 601)
input, target = torch.meshgrid(guesses, claims, indexing="ij")
for q in [0.1, 0.5, 0.9]:
    best = guesses[quantile_loss(input, target, q, "none").mean(1).argmin()]
    print(f"{q}: {best:.2f}, above {(claims < best).double().mean():.2f} of the claims")
print(f"median {claims.median():.2f}, mean {claims.mean():.2f}")
