"""The anatomy of a loss page: the sections in order, by id, with their titles."""

SECTIONS = {
    "picture": {"zh": "图像", "en": "Picture"},
    "formula": {"zh": "公式", "en": "Formula"},
    "gradient": {"zh": "梯度", "en": "Gradient"},
    "example": {"zh": "例子", "en": "Example"},
    "by-hand": {"zh": "手算一遍", "en": "By hand"},
    "parameters": {"zh": "参数", "en": "Parameters"},
    "shapes": {"zh": "形状与类型", "en": "Shapes and dtypes"},
    "pitfalls": {"zh": "常见的坑", "en": "Pitfalls"},
    "errors": {"zh": "报错", "en": "Error messages"},
    "numerics": {"zh": "数值", "en": "Numerics"},
    "relations": {"zh": "与其他损失的关系", "en": "Relations"},
    "practice": {"zh": "实战", "en": "In practice"},
    "exercises": {"zh": "练习", "en": "Exercises"},
    "references": {"zh": "参考", "en": "References"},
}
# A page that still says this is not finished, and a test says so.
WRITE_HERE = {"zh": "（待写）", "en": "(to be written)"}
