"""Promises to people with mails, PDF and OpenDocument: all of it is read, or what was not is counted."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.keys.lists.books import book
from tests.keys.lists.documents import mail, ods, pdf
from tests.keys.lists.reading import cells, lines, opened, rows_of, saved, texts
from tests.keys.lists.steps import Piped
from tests.keys.samples import KEY, OTHER, SERVICE_KEYS
from wizard.keys.lists import ListError, ListProblem, UnreadPlace, open_list, read_stream, read_text

THIRD = SERVICE_KEYS[0]
COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def test_the_text_of_all_pages_of_a_pdf_is_read_and_pages_without_any_are_counted(tmp_path: Path) -> None:
    path = pdf(tmp_path / "keys.pdf", [["Your key:", KEY], [], [f"Second: {OTHER.replace('-', ' - ')}"]])
    with open_list(path) as reader:
        assert texts(list(reader)) == [KEY, OTHER]
    assert reader.notes.places == {UnreadPlace.PAGE: 1}
    assert reader.notes.is_incomplete


def test_a_pdf_may_come_from_a_pipe_and_a_torn_one_is_called_damaged(tmp_path: Path) -> None:
    data = pdf(tmp_path / "keys.pdf", [[KEY]]).read_bytes()
    assert texts(rows_of(read_stream(Piped(data)))) == [KEY]
    with pytest.raises(ListError) as caught:
        opened(saved(tmp_path, b"%PDF-1.7\n" + bytes(range(200)), "torn.pdf"))
    assert (caught.value.problem, caught.value.parameters) == (ListProblem.DAMAGED, {"kind": "document"})


def test_a_spreadsheet_of_libreoffice_is_read_with_its_cells(tmp_path: Path) -> None:
    found = opened(ods(tmp_path / "keys.ods", [["Product", "Key"], ["Pro", KEY], ["", OTHER]]))
    assert (texts(found), cells(found)) == ([KEY, OTHER], ["B2", "B3"])


def test_two_forms_of_one_mail_give_each_key_once(tmp_path: Path) -> None:
    page = f"<p>Your key: <b>{KEY.replace('-', '&#8209;')}</b></p><p>and {OTHER}</p>"
    found = opened(saved(tmp_path, mail(f"Your key: {KEY}\n", page), "mail.eml"))
    assert texts(found) == [KEY, OTHER]
    assert {row.check.verdict for row in found} == {"complete"}


def test_attachments_are_read_and_those_that_cannot_be_are_counted(tmp_path: Path) -> None:
    workbook = book(tmp_path / "keys.xlsx", {"Keys": [["Key"], [OTHER]]}).read_bytes()
    message = mail(
        f"Key: {KEY}\n",
        None,
        ("keys.xlsx", workbook),
        ("keys.csv", f"Product;Key\nPro;{THIRD}\n".encode()),
        ("logo.png", b"\x89PNG\r\n\x1a\n" + bytes(50)),
        (
            "old.msg",
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "__properties_version1.0".encode("utf-16-le"),
        ),
    )
    with open_list(saved(tmp_path, message, "mail.eml")) as reader:
        assert texts(list(reader)) == [KEY, OTHER, THIRD]
    assert reader.notes.places == {UnreadPlace.PICTURE: 1, UnreadPlace.ATTACHMENT: 1}


def test_mails_in_mails_end_somewhere(tmp_path: Path) -> None:
    data = mail(f"Key: {KEY}\n")
    for _ in range(8):
        data = mail("see below\n", None, ("mail.eml", data))
    with open_list(saved(tmp_path, data, "mail.eml")) as reader:
        assert list(reader) == []
    assert reader.notes.places == {UnreadPlace.ATTACHMENT: 1}


def test_the_source_of_a_mail_may_be_pasted() -> None:
    source = mail(f"Ihr Code: {KEY}\n").decode()
    with read_text(source) as reader:
        assert texts(list(reader)) == [KEY]


def test_a_line_of_a_mail_is_where_its_text_begins(tmp_path: Path) -> None:
    message = b"MIME-Version: 1.0\nSubject: x\n\nHello\nyour key:\n" + KEY.encode() + b"\n"
    assert lines(opened(saved(tmp_path, message, "mail.eml"))) == [6]


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("__properties_version1.0", "message"),
        ("WordDocument", "document"),
        ("PowerPoint Document", "document"),
    ],
)
def test_what_else_is_packed_like_an_old_workbook_is_called_what_it_is(
    name: str, kind: str, tmp_path: Path
) -> None:
    data = COMPOUND + name.encode("utf-16-le")
    with pytest.raises(ListError) as caught:
        open_list(saved(tmp_path, data, "file.xls"))
    assert (caught.value.problem, caught.value.parameters) == (ListProblem.OTHER_DOCUMENT, {"kind": kind})
