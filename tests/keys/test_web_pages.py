"""Promises to people who paste a web page or its source: one key is one, and only what is shown is read."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.keys.lists.reading import opened, rows_of, saved, texts
from tests.keys.samples import KEY, LETTERS, OTHER, OTHER_LETTERS
from wizard.keys import Found, contains_key, find
from wizard.keys.lists import UnreadPlace, open_list, read_text


def letters(found: Found) -> list[str]:
    return [one.text for one in found.candidates]


@pytest.mark.parametrize(
    "link",
    [
        f'<a href="https://x.example/?k={KEY}">{KEY}</a>',
        f'<a href="https://x.example/?k={KEY}" title="{KEY}">Redeem</a>',
        f'<td title="{KEY}">{KEY}</td>',
        f'<img src="key.png" alt="{KEY}">\n<p>{KEY}</p>',
        f'<code>{KEY}</code> <button data-clipboard-text="{KEY}">Copy</button>',
        f'<input name="key" value="{KEY}"> {KEY}',
        f"[{KEY}](https://x.example/redeem/{KEY})",
        f'[{KEY}](/redeem/{KEY} "{KEY}")',
        f"[{KEY}][1]\n\n[1]: https://x.example/redeem/{KEY}",
        f"{KEY} <https://x.example/?k={KEY}>",
        f"{KEY} (https://x.example/?k={KEY})",
        f"Your key: {KEY}\nRedeem it: https://x.example/?k={KEY}&lang=nl",
    ],
)
def test_a_key_that_a_link_or_a_tag_holds_and_shows_is_one_key(link: str) -> None:
    text = f"{link}\n{OTHER}\n"
    assert letters(find(text)) == [LETTERS, OTHER_LETTERS]
    assert texts(rows_of(read_text(text))) == [KEY, OTHER]


@pytest.mark.parametrize(
    "text",
    [
        f"<p>{KEY}</p>\n<p>{KEY}</p>",
        f"{KEY}\n{KEY}\n",
        f"https://x.example/?k={KEY}\nhttps://x.example/?k={KEY}\n",
    ],
)
def test_a_key_that_is_shown_twice_is_a_duplicate(text: str) -> None:
    assert letters(find(text)) == [LETTERS, LETTERS]


CODE = [
    f'<script>var k = "{KEY}";</script>',
    f"<SCRIPT type='text/javascript'>\nshow('{KEY}');\n</SCRIPT >",
    f'<style>.x::before {{ content: "{KEY}" }}</style>',
    f"<!-- for example {KEY} -->",
    f"<!--[if mso]><p>{KEY}</p><![endif]-->",
    f'<script type="application/ld+json">{{"serialNumber": "{KEY}"}}</script>',
]


@pytest.mark.parametrize("code", CODE)
def test_a_key_in_a_script_a_style_or_a_comment_is_not_read_and_that_is_said(code: str) -> None:
    page = f"<p>Dear customer</p>\n{code}\n<p>{OTHER}</p>\n"
    found = find(page)
    assert (letters(found), found.unread) == ([OTHER_LETTERS], (LETTERS,))
    assert [one.line for one in found.candidates] == [page[: page.index(OTHER)].count("\n") + 1]
    with read_text(page) as reader:
        assert texts(list(reader)) == [OTHER]
    assert reader.notes.places == {UnreadPlace.CODE: 1}
    assert contains_key(code)


@pytest.mark.parametrize("code", CODE)
def test_nothing_is_said_of_one_that_the_page_shows_too(code: str) -> None:
    shown, filler = f"<p>{KEY}</p>\n", "<p>text</p>\n" * 10_000
    for page in (f"{code}\n{shown}", f"{shown}{filler}{code}\n", f"{code}\n{filler}{shown}"):
        with read_text(page) as reader:
            assert texts(list(reader)) == [KEY]
        assert not reader.notes.is_incomplete


def test_what_outlook_hides_from_one_program_and_shows_to_others_is_read() -> None:
    assert letters(find(f"<!--[if !mso]><!--><p>{KEY}</p><!--<![endif]-->")) == [LETTERS]


@pytest.mark.parametrize("begin", ["<!-- ", "<script>"])
def test_what_has_no_end_is_text(begin: str) -> None:
    assert letters(find(f"{begin} {KEY}\n")) == [LETTERS]
    assert texts(rows_of(read_text(f"{begin}\n{KEY}\n{OTHER}\n"))) == [KEY, OTHER]


def test_a_script_is_passed_over_wherever_it_stands_in_a_long_page(tmp_path: Path) -> None:
    script = "<script>\n" + "var x = 1;\n" * 9_000 + f'var k = "{KEY}";\n</script>\n'
    page = "<html>\n" + "<p>text</p>\n" * 3_000 + script + f"<p>{OTHER}</p>\n"
    path = saved(tmp_path, page, "page.html")
    with open_list(path) as reader:
        (row,) = list(reader)
    assert (row.ending, row.line) == (OTHER[-5:], page.count("\n"))
    assert reader.notes.places == {UnreadPlace.CODE: 1}
    assert reader.notes.lines == page.count("\n")


def test_a_table_may_hold_a_page_in_a_cell(tmp_path: Path) -> None:
    rows = f'Key;Text\n{OTHER};"<script>{KEY}</script>"\n'
    path = saved(tmp_path, rows, "keys.csv")
    assert texts(opened(path)) == [OTHER]
    with open_list(path) as reader:
        list(reader)
    assert reader.notes.places == {UnreadPlace.CODE: 1}
