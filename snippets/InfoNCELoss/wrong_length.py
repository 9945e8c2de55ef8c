import torch
from from_scratch import info_nce_loss

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
key = torch.randn(64, 128)
query = key + 0.1 * torch.randn(64, 128)  # almost the same
loss = info_nce_loss(query, key, temperature=0.1)
unrelated = info_nce_loss(torch.randn(64, 128), key, temperature=0.1)
print(f"{loss.item():.2f} {unrelated.item():.2f}")
