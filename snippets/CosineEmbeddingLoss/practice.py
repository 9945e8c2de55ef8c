import matplotlib.pyplot as plt
import torch
from documents import auc, documents, pairs
from torch.nn import functional as F

torch.manual_seed(0)
counts, topic = documents(200)
a, b, target = pairs(topic, 300)
words = counts.sum(dim=1)
ratio = torch.maximum(words[a], words[b]) / torch.minimum(words[a], words[b])
euclidean = F.pairwise_distance(counts[a], counts[b])
shares = counts / words.unsqueeze(1)
angular = 1 - F.cosine_similarity(counts[a], counts[b])

figure, panels = plt.subplots(1, 2)
names = ["Euclidean distance", "1 − cos"]
for panel, name, distance in zip(panels, names, [euclidean, angular], strict=True):
    print(f"{name}: AUC {auc(distance, target):.3f}")
    for label, style, word in [(-1, "C1x", "other topic"), (1, "C2o", "same topic")]:
        chosen = target == label
        panel.plot(ratio[chosen], distance[chosen], style, markersize=3, label=word)
    panel.set_xscale("log")
    panel.set_xticks([1, 10, 100], ["1", "10", "100"])
    panel.set_ylabel(name)
of_shares = auc(F.pairwise_distance(shares[a], shares[b]), target)
print(f"Euclidean distance of word shares: AUC {of_shares:.3f}")

handles = panels[0].get_legend_handles_labels()
figure.legend(*handles, loc="outside upper center", ncols=2)
figure.supxlabel("longer document / shorter document", fontsize=10)
plt.show()
