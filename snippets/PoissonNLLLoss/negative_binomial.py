import torch
from torch.distributions import Gamma, NegativeBinomial

torch.manual_seed(0)
count = torch.poisson(10 * Gamma(2.0, 2.0).sample((2000,)))

weights = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.Adam([weights], lr=0.05)
for _ in range(500):
    optimizer.zero_grad()
    log_rate, log_shape = weights
    law = NegativeBinomial(log_shape.exp(), logits=log_rate - log_shape)
    loss = -law.log_prob(count).mean()
    loss.backward()
    optimizer.step()
sd = law.variance.sqrt()
inside = (count - law.mean).abs() <= 2 * sd
print(f"mean {law.mean:.2f}, variance {law.variance:.2f}")
print(f"within two standard deviations: {inside.float().mean():.1%}")
