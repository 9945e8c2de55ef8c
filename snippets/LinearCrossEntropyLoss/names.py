import torch
from torch import nn

head = nn.LinearCrossEntropyLoss(2, 3)
print("class weights:", head.weight, " matrix:", tuple(head.linear.weight.shape))
print(
    "bias:", head.linear.bias, " but Linear has one:", nn.Linear(2, 3).bias is not None
)
print("parameters:", [name for name, _ in head.named_parameters()])

head = nn.LinearCrossEntropyLoss(2, 3, bias=True, weight=torch.tensor([1.0, 1.0, 3.0]))
print("parameters:", [name for name, _ in head.named_parameters()])
print("saved:", list(head.state_dict()))
