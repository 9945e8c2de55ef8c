from collections import Counter

import torch

text = "said the poet that a rose is a rose is a rose and a rose is a rose"
words = text.split()
number = {word: n for n, (word, _) in enumerate(Counter(words).most_common())}
target = torch.tensor([number[word] for word in words])
print(number)
print(f"share in a shortlist of 3: {(target < 3).float().mean().item():.3f}")
