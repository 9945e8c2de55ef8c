from torch import nn

old = nn.ModuleDict({"head": nn.Linear(4, 9, bias=False)})
new = nn.ModuleDict({"head": nn.LinearCrossEntropyLoss(4, 9)})
saved = {
    name.replace("head.", "head.linear."): value
    for name, value in old.state_dict().items()
}
print(new.load_state_dict(saved), list(saved))
print(new["head"].linear.weight.equal(old["head"].weight))
