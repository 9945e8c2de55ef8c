import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
clean = torch.randn(2000, 50)
dirty = clean.clone()
dirty[:, :5] += 10.0


def huber_centre(values, delta):
    centre = values.median(dim=1, keepdim=True).values
    for _ in range(100):
        distance = (values - centre).abs().clamp_min(1e-9)
        weight = (delta / distance).clamp_max(1.0)
        centre = (weight * values).sum(1, keepdim=True) / weight.sum(1, keepdim=True)
    return centre


def report(name, centre, *delta):
    found = [centre(data, *delta) for data in (clean, dirty)]
    errors = [centre.square().mean().sqrt().item() for centre in found]
    print(f"{name:<13} clean {errors[0]:.3f}, outliers {errors[1]:.3f}")
    return errors


report("MSELoss", lambda data: data.mean(dim=1))
report("L1Loss", lambda data: data.median(dim=1).values)
deltas = [0.1, 0.2, 0.5, 1.0, 1.345, 2.0, 3.0, 5.0, 8.0]
errors = [report(f"delta = {d:g}", huber_centre, d) for d in deltas]

on_clean, on_dirty = zip(*errors, strict=True)
plt.plot(deltas, on_dirty, "C1--", label="10% outliers")
plt.plot(deltas, on_clean, "C0-", label="clean data")
plt.axvline(1.345, color="C2", linestyle=":")
plt.annotate("δ = 1.345", (1.345, 0.6), xytext=(4, 0), textcoords="offset points")
plt.xscale("log")
plt.xticks([0.1, 0.3, 1, 3, 8], ["0.1", "0.3", "1", "3", "8"])
plt.minorticks_off()
plt.ylim(0, 1)
plt.xlabel("δ, in units of the normal spread")
plt.ylabel("distance from the truth")
plt.legend(loc="upper left")
plt.show()
