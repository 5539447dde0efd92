"""YAML becomes plain values with lines, or a reason with a line."""

from __future__ import annotations

import pytest

from kiosk.content.yaml_tree import read_tree


def test_values_come_as_people_mean_them() -> None:
    tree = read_tree('a: 0480\nb: yes\nc: 2027-01-15\nd: true\ne: 1.5\nf:\ng: "12"\nh: .inf\ni: 0x1F\n')
    values = {"a": 480, "b": "yes", "c": "2027-01-15", "d": True, "e": 1.5, "f": None, "g": "12"}
    assert tree.value == {**values, "h": ".inf", "i": "0x1F"}


def test_every_location_knows_its_line() -> None:
    tree = read_tree("- id: a\n  list:\n    - x\n    - y\n- id: b\n")
    assert [tree.line(at) for at in ((0, "id"), (0, "list"), (0, "list", 1), (1,), (1, "gone"))] == [
        1,
        2,
        4,
        5,
        5,
    ]


def test_an_empty_file_is_no_value_and_no_fault() -> None:
    tree = read_tree("# bara en kommentar\n")
    assert (tree.value, tree.faults) == (None, ())


@pytest.mark.parametrize(
    ("text", "line", "part"),
    [
        pytest.param("a: 1\nb: c: d\n", 2, "kolon", id="two colons"),
        pytest.param("a: 1\n\tb: 2\n", 2, "tabb", id="a tab"),
        pytest.param('a: "öppen\nb: 2\n', 3, "citattecken", id="an open quote"),
        pytest.param("a: [1, 2\nb: 3\n", 2, "hakparentes", id="an open bracket"),
        pytest.param("a: 1\n---\nb: 2\n", 2, "---", id="two documents"),
        pytest.param("a: *b\n", 1, "citattecken", id="an alias to nothing"),
        pytest.param("a: 1\nb: \x07\n", 2, "tecken", id="a control character"),
        pytest.param("a: 1\na: 2\n", 2, "två gånger", id="a field twice"),
        pytest.param("a: &x [1, *x]\n", 1, "Ankare", id="an anchor that holds itself"),
        pytest.param("a: !python/object 1\n", 1, "Taggar", id="a tag"),
        pytest.param("? [a, b]\n: 1\n", 1, "enkelt ord", id="a list as a field name"),
        pytest.param("%YAML 3.0\n---\na: 1\n", 1, "Filen går inte att läsa", id="another YAML"),
    ],
)
def test_what_cannot_be_read_is_told_with_its_line(text: str, line: int, part: str) -> None:
    fault = read_tree(text).faults[0]
    assert (fault.line, part in fault.message) == (line, True), fault


def test_a_bottomless_file_is_refused() -> None:
    assert "nivåer" in read_tree("[" * 1200).faults[0].message
