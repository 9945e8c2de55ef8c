import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

N, C, rows = 8, 24, 1
figure, panels = plt.subplots(1, 2, sharey=True)
for panel, size, name in zip(panels, (N, rows), ("at once", "in pieces"), strict=True):
    for begin in range(0, N, size):
        held = begin == 0
        style = {"facecolor": "C0" if held else "none", "edgecolor": "0.5"}
        panel.add_patch(Rectangle((0, begin), C, size, alpha=0.7, **style))
    panel.set(xlim=(-0.5, C + 0.5), ylim=(N + 0.3, -0.3), xticks=[], yticks=[])
    panel.set_title(name)
    panel.set_xlabel("classes C")
    share = size / N
    print(f"{name:<10} {share:.1%} of the logits at a time")
panels[0].set_ylabel("samples N")
plt.show()
