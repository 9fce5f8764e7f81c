"""Lines fit the terminal, are broken where they may be, and lose nothing."""

from __future__ import annotations

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wizard.cli.layout import cells, folded, width_of
from wizard.cli.terminal import shown

TEXT = st.text(alphabet=st.sampled_from("ab c。、プロダクトキー「」…é\u0301-·"), max_size=120)


@given(TEXT, st.integers(10, 60))
def test_every_line_fits_unless_it_cannot_be_broken(text: str, width: int) -> None:
    for line in folded(text, width, "> ", "  "):
        broken = list(folded(line[2:], 1))
        assert cells(line) <= width or len(broken) == 1


@given(TEXT, st.integers(10, 60))
def test_nothing_is_lost_but_spaces_where_lines_end(text: str, width: int) -> None:
    assert "".join(folded(text, width)).replace(" ", "") == text.replace(" ", "")


@given(TEXT.map(lambda text: text.replace(" ", "")), st.integers(10, 60))
def test_no_line_begins_with_what_belongs_to_the_letter_before(text: str, width: int) -> None:
    for line in list(folded(text, width))[1:]:
        assert line[:1] not in set("。、」…")


def test_words_are_not_broken() -> None:
    assert list(folded("The service is busy right now", 12, "1 ", "  ")) == [
        "1 The",
        "  service is",
        "  busy right",
        "  now",
    ]


def test_japanese_is_broken_between_letters() -> None:
    assert list(folded("注文内容の確認をします。", 10)) == ["注文内容の", "確認をしま", "す。"]


def test_without_a_width_a_line_stays_whole() -> None:
    assert list(folded("a " * 300, None)) == [("a " * 300).rstrip()]


@pytest.mark.parametrize(
    ("text", "width"), [("abc", 3), ("プロ", 4), ("é", 1), ("e\u0301", 1), ("", 0), ("\u200b", 0)]
)
def test_letters_take_the_cells_a_terminal_gives_them(text: str, width: int) -> None:
    assert cells(text) == width


def test_only_a_terminal_has_a_width() -> None:
    closed = io.StringIO()
    closed.close()
    assert width_of(io.StringIO()) is None
    assert width_of(None) is None
    assert width_of(closed) is None


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("O-123", "O-123"),
        ("two\nlines\x1b", "two?lines?"),
        ("x" * 50, "x" * 50),
        ("W269N-WFGWX-YVC9B-4J6C9-T83GX", "…T83GX"),
        ("w269nwfgwxyvc9b4j6c9t83gx", "…T83GX"),
        ("w269n wfgwx yvc9b 4j6c9 t83g", "…9T83G"),
    ],
)
def test_what_was_typed_is_shown_only_where_it_is_no_key(typed: str, seen: str) -> None:
    if typed == "x" * 50:
        assert shown(typed) == "…XXXXX"
    else:
        assert shown(typed) == seen
