import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


def broken(**tensors: torch.Tensor) -> list[str]:
    return [name for name, t in tensors.items() if not t.isfinite().all()]


x = torch.randn(4, 3)
y = model(x).detach()  # a batch that the model predicts exactly
for step in range(2):
    before = broken(x=x, y=y, weight=model.weight)
    loss = nn.MSELoss()(model(x), y).sqrt()
    optimizer.zero_grad()
    loss.backward()
    after = broken(loss=loss.detach(), gradient=model.weight.grad)
    print(f"step {step}: before {before}, after {after}")
    optimizer.step()
