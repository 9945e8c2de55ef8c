import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.compare import same, same_figure, same_text, same_value
from scripts.record import Record

ALIKE = [
    ("loss 0.3553", "loss 0.3554"),
    ("tensor([0.2500, 1.0000])", "tensor([0.2501, 1.0000])"),
    ("1.2345e-07", "1.2346e-07"),
    ("difference 8.9e-16", "difference 0.0e+00"),
    ("difference 8.9e-16", "difference 4.4e-16"),
]
DIFFERENT = [
    ("loss 0.3553", "loss 0.3563"),
    ("loss 0.3553", "cost 0.3553"),
    ("0.5", "0.6"),
    ("-0.3335", "0.3335"),
    ("3", "4"),
    ("1.2e-07", "1.3e-07"),
    ("1.25 2.50", "1.25"),
    ("nan", "0.0"),
]


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_last_digits_may_differ(one, other):
    assert same_text(one, other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_nothing_else_may_differ(one, other):
    assert not same_text(one, other)


@given(st.text(), st.text())
def test_comparison_is_symmetric(one, other):
    assert same_text(one, other) == same_text(other, one)


@given(st.floats(min_value=1e-6, max_value=1e6), st.floats(1.01, 3))
def test_a_percent_is_never_the_last_digit(number, factor):
    assert not same_text(f"{number:.5e}", f"{number * factor:.5e}")


def test_values():
    assert same_value({"a": [1.0, 2]}, {"a": [1.0 + 1e-7, 2]})
    assert not same_value({"a": [1.0, 2]}, {"a": [1.0, 3]})
    assert not same_value({"a": 1}, {"b": 1})
    assert not same_value([1], [1, 2])
    assert not same_value(True, 1.0)


def test_figures():
    assert same_figure("M1.0 2.5L3 4", "M1.1 2.5L3 4")
    assert not same_figure("M1.0 2.5L3 4", "M2.0 2.5L3 4")
    assert not same_figure('fill="var(--fig-1)"', 'fill="var(--fig-2)"')


def test_ids_of_a_figure_are_hashes_of_last_digits():
    drawn = '<path id="p2eab7aa4f8"/><g clip-path="url(#p2eab7aa4f8)"/>'
    assert same_figure(drawn, drawn.replace("p2eab7aa4f8", "p5b11c9c107"))
    assert not same_figure(drawn, drawn.replace("#p2eab7aa4f8", "#p5b11c9c107"))


@pytest.mark.parametrize(
    "change",
    [
        {"printed": "1.5"},
        {"warnings": [{"category": "UserWarning", "message": "m"}]},
        {"error": {"type": "ValueError", "message": "m", "line": 1}},
        {"figures": ["<svg/>"]},
        {"values": {"x": 1}},
    ],
)
def test_every_part_of_a_record_counts(change):
    assert not same(Record(), Record(**change))


def test_line_of_an_exception_does_not_count():
    error = {"type": "ValueError", "message": "m", "line": 1}
    assert same(Record(error=error), Record(error={**error, "line": 9}))
