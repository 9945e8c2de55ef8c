import matplotlib.pyplot as plt
from matplotlib.patches import Rectangle

plt.figure(figsize=(2.4, 1.4))
axes = plt.gca()
for row in range(7):
    color = "C0" if row == 2 else "none"
    piece = Rectangle((0, row), 24, 0.82, facecolor=color, edgecolor="0.5")
    axes.add_patch(piece)
axes.plot([25.5, 25.5, 24.8, 25.5, 26.2], [2.9, 6.8, 6.1, 6.8, 6.1], color="C1")
axes.set(xlim=(-1, 27), ylim=(7.2, -0.4))
plt.axis("off")
plt.show()
