import torch
from torch.nn import functional as F

torch.set_default_dtype(torch.float64)
angle = torch.tensor([20, 30, 60, 90, 180]).deg2rad()  # the first one is right
similarity = angle.cos()
rows = []
for temperature in [1.0, 0.3, 0.1, 0.03]:
    p = F.softmax(similarity / temperature, dim=0)
    row = {"temperature": f"`{temperature}`", "right, 20°": f"{p[0]:.2f}"}
    shares = p[1:] / p[1:].sum()
    for name, share in zip(["30°", "60°", "90°", "180°"], shares, strict=True):
        row[name] = f"{share:.2f}"
    rows.append(row)
