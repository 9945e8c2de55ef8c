import torch
from from_scratch import info_nce_loss
from torch.nn.functional import normalize

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
key = torch.randn(64, 128)
query = key + 0.1 * torch.randn(64, 128)  # almost the same
loss = info_nce_loss(normalize(query), normalize(key), temperature=0.1)
unrelated = torch.randn(64, 128)
unrelated = info_nce_loss(normalize(unrelated), normalize(key), temperature=0.1)
print(f"{loss.item():.2f} {unrelated.item():.2f}")
