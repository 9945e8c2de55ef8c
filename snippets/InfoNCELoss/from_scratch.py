from torch import Tensor


def info_nce_loss(
    query: Tensor, key: Tensor, temperature: float = 0.1, reduction: str = "mean"
) -> Tensor:
    """Of all keys in the batch, name the one that belongs to the query."""
    if query.shape != key.shape:
        raise ValueError(f"query {query.shape}, key {key.shape}")
    similarity = query @ key.T / temperature
    loss = similarity.logsumexp(1) - similarity.diagonal()
    if reduction == "mean":
        return loss.mean()
    return loss.sum() if reduction == "sum" else loss


def info_nce_loss_grad(
    query: Tensor, key: Tensor, temperature: float = 0.1, reduction: str = "mean"
) -> tuple[Tensor, Tensor]:
    """For queries and keys: towards their partner, away from the expected one."""
    p = (query @ key.T / temperature).softmax(1)
    scale = temperature * (len(query) if reduction == "mean" else 1)
    return (p @ key - key) / scale, (p.T @ query - query) / scale
