import torch


def topics(words, even=False):
    """Features of ten topics, and the probability of every word in each.

    Frequent words come first, unless all are `even`; a topic prefers every tenth.
    """
    word = torch.arange(words)
    favourite = word % 10 == torch.arange(10).unsqueeze(1)
    weight = torch.where(favourite, 8.0, 1.0)
    if not even:
        weight = weight / (word + 1)
    features = torch.randn(10, 64, generator=torch.manual_seed(0))
    return features, weight / weight.sum(dim=1, keepdim=True)


def batch(features, probability, each):
    """Features and words, `each` of every topic."""
    word = torch.multinomial(probability, each, replacement=True).flatten()
    return features.repeat_interleave(each, dim=0), word


def excess(log_prob, probability):
    """By how much the expected loss exceeds the least that is possible."""
    return (probability * (probability.log() - log_prob)).sum(dim=1).mean().item()
