print(f"{'MiB in float32':<24} features   matrix    logits   logits/features")
for name, N, F, C in [
    ("ten classes", 256, 512, 10),
    ("ImageNet", 256, 2048, 1000),
    ("GPT-2", 8 * 1024, 768, 50257),
    ("a vocabulary of 128256", 8 * 1024, 4096, 128256),
]:
    features, matrix, logits = (4 * n / 2**20 for n in (N * F, C * F, N * C))
    print(f"{name:<24}{features:9.2f}{matrix:9.2f}{logits:10.2f}{C / F:12.2f}")
