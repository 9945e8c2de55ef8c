import torch
from torch.distributions import Normal, kl_divergence
from torch.nn import functional as F

mean, sd = torch.tensor(1.0), torch.tensor(0.5)
q, prior = Normal(mean, sd), Normal(0.0, 1.0)

print(f"torch.distributions {kl_divergence(q, prior):.4f}")
print(f"closed form         {(mean**2 + sd**2 - 1 - 2 * sd.log()) / 2:.4f}")

x = torch.linspace(-6, 6, 1201)
log_q, log_prior = (d.log_prob(x).log_softmax(dim=0) for d in (q, prior))
grid = F.kl_div(log_prior, log_q, reduction="sum", log_target=True)
print(f"kl_div on a grid    {grid:.4f}")
print("kl_div of the parameters", F.kl_div(mean, sd, reduction="sum"))
