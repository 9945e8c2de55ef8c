import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(2, 4), nn.ReLU(), nn.Linear(4, 2), nn.LogSoftmax(1))
found = []


def check(name: str):
    def hook(module, inputs, output):
        if not output.isfinite().all():
            found.append(f"{name} ({type(module).__name__})")

    return hook


hooks = [m.register_forward_hook(check(name)) for name, m in model.named_children()]
with torch.no_grad():
    model[2].bias[1] = torch.inf  # the damage to be found
model(torch.ones(1, 2))
print("first:", found[0], "of", found)
for hook in hooks:
    hook.remove()
