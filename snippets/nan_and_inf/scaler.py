import torch
from torch import nn

weight = nn.Parameter(torch.zeros(1))
optimizer = torch.optim.SGD([weight], lr=1.0)
scaler = torch.amp.GradScaler("cpu", init_scale=2.0**12)

for slope in (1e-8, 64.0):
    half = weight.half()  # so the gradient passes through float16
    (plain,) = torch.autograd.grad((half * slope).sum(), weight, retain_graph=True)
    optimizer.zero_grad()
    scaler.scale((half * slope).sum()).backward()
    scaled = weight.grad.item()
    scaler.step(optimizer)  # divides by the scale, and skips what is not finite
    scaler.update()
    print(f"slope {slope:g}: plain {plain.item():g}, scaled {scaled:.3g}")
    print(f"  weight {weight.item():g}, next scale {scaler.get_scale():g}")
