"""The receipt as a PDF: readable in every language, and without a whole key."""

from __future__ import annotations

import io
from pathlib import Path
from unicodedata import normalize

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from tests.window.person import Person
from tests.window.steps import order, save_as, to_orders
from wizard.messages import Translator
from wizard.messages.receipts import receipt_rows, receipt_title
from wizard.printing.receipt_pdf import pdf_of
from wizard.server.practice_data import NEW


def squeezed(text: str) -> str:
    """Without spaces, and with one form of each character: a PDF keeps neither."""
    return "".join(normalize("NFKC", text).split())


def read(pdf: bytes) -> str:
    return squeezed("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages))


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
def test_it_says_what_the_page_says_in_the_same_language(person: Person, language: str) -> None:
    if language == "ja" and not QFontDatabase.families(QFontDatabase.WritingSystem.Japanese):
        pytest.fail("this system has no Japanese font; .ci/packages names one")
    order(person, NEW[0].text, reference="PO 4711")
    receipt = person.windows.session.flow.draft.receipt
    assert receipt is not None
    speech = Translator(language)
    shown = read(pdf_of(speech, receipt, practice=True))
    assert squeezed(receipt_title(speech, practice=True)) in shown
    for label, value in receipt_rows(speech, receipt, practice=True):
        assert squeezed(label) in shown
        assert squeezed(value) in shown


def test_fonts_are_inside_so_that_it_reads_the_same_everywhere(person: Person) -> None:
    order(person, NEW[0].text)
    receipt = person.windows.session.flow.draft.receipt
    assert receipt is not None
    page = PdfReader(io.BytesIO(pdf_of(Translator("ja"), receipt, practice=True))).pages[0]
    fonts = [font.get_object() for font in page["/Resources"]["/Font"].values()]  # type: ignore[index]
    assert fonts
    for font in fonts:
        described = font["/DescendantFonts"][0].get_object()["/FontDescriptor"]
        assert {"/FontFile2", "/FontFile3"} & set(described)


def test_it_is_saved_from_done_and_holds_endings_only(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text)
    save_as(monkeypatch, tmp_path / "receipt.pdf")
    person.press("Save receipt…")
    shown = read((tmp_path / "receipt.pdf").read_bytes())
    assert NEW[0].text[-5:] in shown
    assert NEW[0].text[:5] not in shown


def test_it_is_saved_from_earlier_orders_too(
    person: Person, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    order(person, NEW[0].text)
    to_orders(person)
    save_as(monkeypatch, tmp_path / "receipt")
    person.press("Save receipt…")
    assert (tmp_path / "receipt.pdf").read_bytes().startswith(b"%PDF-")


def test_a_copied_receipt_is_text(person: Person) -> None:
    order(person, NEW[0].text)
    to_orders(person)
    person.press("Copy receipt")
    assert f"…{NEW[0].text[-5:]}" in QApplication.clipboard().text()
