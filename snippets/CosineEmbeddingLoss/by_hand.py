import torch

input1 = torch.tensor([[3.0, 4.0], [3.0, 4.0], [3.0, 4.0], [3.0, 4.0]])
input2 = torch.tensor([[6.0, 8.0], [4.0, 3.0], [4.0, 3.0], [-4.0, 3.0]])
target = torch.tensor([1.0, 1.0, -1.0, -1.0])
margin = 0.5

product = (input1 * input2).sum(dim=1)
lengths = input1.norm(dim=1) * input2.norm(dim=1)
cosine = product / lengths
alike = 1 - cosine
apart = (cosine - margin).clamp(min=0)
loss = torch.where(target == 1, alike, apart)

print("product:", product.tolist())
print("lengths:", lengths.tolist())
print("cosine: ", [round(v, 4) for v in cosine.tolist()])
print("loss:   ", [round(v, 4) for v in loss.tolist()])
print("mean:   ", round(loss.mean().item(), 4))
