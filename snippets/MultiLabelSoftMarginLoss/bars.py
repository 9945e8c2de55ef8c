import matplotlib.pyplot as plt
import torch

names = ["beach", "people", "night", "dog"]
before = torch.tensor([2.0, 1.0, -1.0, -3.0])
after = before + torch.tensor([0.0, 0.0, 4.0, 0.0])
left, right = [-0.2, 0.8, 1.8, 2.8], [0.2, 1.2, 2.2, 3.2]

_, panels = plt.subplots(1, 2, sharey=True)
for panel, name in zip(panels, ["sigmoid", "softmax"], strict=True):
    first, second = before.sigmoid(), after.sigmoid()
    if name == "softmax":
        first, second = before.softmax(0), after.softmax(0)
    panel.bar(left, first.tolist(), 0.38, fill=False, edgecolor="0.5", label="before")
    panel.bar(right, second.tolist(), 0.38, color="C2", label="after")
    panel.axhline(0.5, color="C3", linestyle=":")
    panel.set_xticks(range(4), names)
    panel.set_xlabel(name)
    for when, p in [("before", first), ("after ", second)]:
        print(name, when, [round(v, 3) for v in p.tolist()], f"sum {p.sum():.3f}")
panels[1].legend(loc="upper center", ncols=2)
plt.show()
