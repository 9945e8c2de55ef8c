import torch

demand = torch.arange(1.0, 100.0)


def cost(stock):
    missing = (demand - stock).clamp(min=0)
    left_over = (stock - demand).clamp(min=0)
    return (9 * missing + 1 * left_over).mean().item()


for stock in [50.0, 80.0, 89.0, 90.0, 91.0, 99.0]:
    print(f"stock {stock:g}: cost {cost(stock):.2f}")
print("quantile 0.9:", demand.quantile(0.9, interpolation="higher").item())
