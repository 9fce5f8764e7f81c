"""Lists of keys in words: why one cannot be read, and notes about its text."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePath
from typing import Final

from wizard.keys import Reason, Verdict
from wizard.keys.lists import ListProblem, Notes, Row, UnreadPlace
from wizard.keys.masking import mask_keys
from wizard.messages.models import Case, Message, Table, first_fitting
from wizard.messages.noop import M_, PLURAL
from wizard.messages.text import fill, plain
from wizard.messages.translator import Translator

_SAVE_AS_CSV: Final = M_(
    "Open it in its own program and save it as CSV or XLSX, or copy the keys and paste them here."
)
_CHOOSE_A_LIST: Final = M_(
    "Choose a text, a table, a workbook, an e-mail (EML) or a PDF, or copy the keys and paste them here."
)

LIST_PROBLEMS: Final[Table] = {
    "list-not-found": Case(
        title=M_("There is no such file"),
        explanation=M_("It may have been moved or renamed, or be on a drive that is not connected."),
        advice=M_("Look for the file and choose it again."),
    ),
    "list-folder": Case(
        title=M_("This is a folder"),
        explanation=M_("A list of keys is one file."),
        advice=M_("Choose a file in this folder."),
    ),
    "list-no-file": Case(
        title=M_("This is not a file"),
        explanation=M_("It is a device of this computer, or a connection between programs."),
        advice=M_("Choose a file, or copy the keys and paste them here."),
    ),
    "list-denied": Case(
        title=M_("You can’t open this file"),
        explanation=M_(
            "Your account on this computer has no permission, or another program is using the file."
        ),
        advice=M_("Close it in other programs, or ask for permission to read it; then try again."),
    ),
    "list-unreadable": Case(
        title=M_("The file cannot be read"),
        explanation=M_("The computer reports a fault: the drive or the connection to it may be broken."),
        advice=M_("Copy the file to this computer and try again with the copy."),
    ),
    "list-empty": Case(
        title=M_("There is no key to check"), explanation=M_("The list is empty."), advice=_CHOOSE_A_LIST
    ),
    "list-binary": Case(
        title=M_("This file holds no text"),
        explanation=M_("It holds the data of a program, and no keys to read."),
        advice=_CHOOSE_A_LIST,
    ),
    "list-picture": Case(
        title=M_("This is a picture"),
        explanation=M_("Keys in a picture cannot be read."),
        advice=M_("Type the keys that the picture shows."),
    ),
    "list-protected": Case(
        title=M_("The file is protected by a password"),
        explanation=M_("Nobody can read it without the password."),
        advice=M_(
            "Open it in its own program and save a copy without a password, or copy the keys and "
            "paste them here."
        ),
    ),
    "list-other-document": (
        Case(
            title=M_("This is a document of Numbers, Pages or Keynote"),
            explanation=M_("Documents of this format are not read."),
            advice=_SAVE_AS_CSV,
            when={"kind": ("apple",)},
        ),
        Case(
            title=M_("This is an Outlook message"),
            explanation=M_("Messages saved in the format MSG are not read."),
            advice=M_("Open it in Outlook and save it as text, or copy the keys and paste them here."),
            when={"kind": ("message",)},
        ),
        Case(
            title=M_("This is a compressed file"),
            explanation=M_("Files inside it aren’t checked."),
            advice=M_("Extract it and choose the list that was in it."),
            when={"kind": ("archive",)},
        ),
        Case(
            title=M_("This is a document, not a list"),
            explanation=M_("Documents of this format are not read."),
            advice=M_("Open it in its own program, copy the keys and paste them here."),
        ),
    ),
    "list-too-large-unpacked": (
        Case(
            title=M_("The file is too large"),
            explanation=M_("Reading it would take more memory than a list of keys ever does."),
            advice=M_("Copy the keys into a text file: that may be of any size."),
            when={"kind": ("document",)},
        ),
        Case(
            title=M_("The workbook is too large"),
            explanation=M_("Unpacked, it needs far more memory than a list of keys should."),
            advice=M_("Save the sheet with the keys as CSV: a list in CSV may be of any size."),
        ),
    ),
    "list-damaged": (
        Case(
            title=M_("The document is damaged"),
            explanation=M_("A part of it cannot be read."),
            advice=M_("Open it in its own program and save it again, or have it sent to you again."),
            when={"kind": ("document",)},
        ),
        Case(
            title=M_("The workbook is damaged"),
            explanation=M_("It isn’t a valid workbook file."),
            advice=M_("Open it in its own program and save it again, or have it sent to you again."),
        ),
    ),
}

_NO_KEY: Final = Case(
    M_("There is no key to check"),
    M_("A product key has 25 letters and digits, in five groups of five."),
    _CHOOSE_A_LIST,
)

_CONVERTED: Final = M_("%n full-width character(s) converted.", None, PLURAL)
_WEB_CODES: Final = M_(
    "%n web page code(s), such as &nbsp;, read as the characters they represent.", None, PLURAL
)
_PUT_TOGETHER: Final = M_("%n key(s) put together from several cells.", None, PLURAL)
_WITHOUT: Final = M_("%n line(s) without a key.", None, PLURAL)
_PARTS: Final = M_(
    "%n line(s) contain only a part of a key; the first is line {line}. Put each whole key on one line.",
    None,
    PLURAL,
)
_ALMOST: Final = M_(
    "%n line(s) look like a key but can’t be read as one; the first is line {line}. Write each key as five "
    "groups of five with dashes.",
    None,
    PLURAL,
)
_UNREADABLE: Final = M_(
    "%n character(s) could not be read. A key with such a character inside it was not recognized.",
    None,
    PLURAL,
)
_MIXED: Final = M_("The text is in several encodings: {list}.")
_READ_AS: Final = M_("The text was read as {encoding}.")
_TOO_WIDE: Final = M_(
    "%n row(s) are too long to read as a table. Keys in them may be shown with a line number instead of a "
    "cell such as B7.",
    None,
    PLURAL,
)
_ENDLESS: Final = M_("%n very long run(s) of letters skipped: no key is that long.", None, PLURAL)
_PICTURES: Final = M_("%n picture(s) or attachment(s) skipped: keys in them cannot be read.", None, PLURAL)
_UNREAD_PLACES: Final[Mapping[str, str]] = {
    UnreadPlace.FORMULA: M_(
        "%n cell(s) with a formula and no result: open the workbook in its own program and save it.",
        None,
        PLURAL,
    ),
    UnreadPlace.PICTURE: M_("%n picture(s) not read: type the keys that they show.", None, PLURAL),
    UnreadPlace.ATTACHMENT: M_(
        "%n attachment(s) not read: save each one and check it by itself.", None, PLURAL
    ),
    UnreadPlace.PAGE: M_(
        "%n page(s) without text, perhaps scanned: type the keys that they show.", None, PLURAL
    ),
    UnreadPlace.CODE: M_(
        "%n key(s) in a script or comment of a web page were not read. If you need one, paste only that key.",
        None,
        PLURAL,
    ),
}
_SAME_AS_LINE: Final = M_("The same key as in line {line}.")
_SAME_AS_ROW: Final = M_("The same key as in row {row}.")
_SAME_AS_CELL: Final = M_("The same key as in cell {cell}.")

_ENCODINGS: Final[Mapping[str, str]] = {
    **{"utf-8": "UTF-8", "cp932": "Shift_JIS", "cp1252": "Windows-1252"},
    **{"euc_jp": "EUC-JP", "iso2022_jp": "ISO-2022-JP"},
    **{"utf-16-le": "UTF-16", "utf-16-be": "UTF-16", "utf-32-le": "UTF-32", "utf-32-be": "UTF-32"},
}
_GUESSED: Final = ("cp932", "cp1252", "euc_jp")


def file_name(path: str) -> str:
    """Return the name of a file to be shown, with a key in it masked."""
    return plain(mask_keys(PurePath(path).name or path))


def list_problem(speech: Translator, problem: ListProblem, parameters: Mapping[str, object]) -> Message:
    """Return why a list cannot be read, or not to its end."""
    return speech.message(first_fitting(LIST_PROBLEMS[problem], parameters), {})


def nothing_found(speech: Translator) -> Message:
    """Return the message that a list holds no key."""
    return speech.message(_NO_KEY, {})


def list_summary(speech: Translator, notes: Notes) -> str:
    """``1,000 keys · Typed right: 998 · Duplicate: 2``; masked keys and placeholders are counted apart."""
    verdicts = notes.verdicts - Counter({Verdict.IMPOSSIBLE: notes.masks})
    counts = [(speech.verdict(verdict), count) for verdict, count in verdicts.most_common()]
    masks = [(speech.verdict(Verdict.IMPOSSIBLE, Reason.MASKED), notes.masks)]
    named = (f"{name}: {speech.number(count)}" for name, count in (*counts, *masks) if count > 0)
    return " · ".join([speech.keys(notes.verdicts.total()), *named])


def list_notes(speech: Translator, notes: Notes) -> tuple[str, ...]:
    """Return the notes about a list, one sentence each; the first name the lines not read."""
    return (*unread_lines(speech, notes), *_notes(speech, notes))


def unread_lines(speech: Translator, notes: Notes) -> tuple[str, ...]:
    """Return where keys may be lost: lines in which one was meant, and places that were not read."""
    counted = ((_ALMOST, notes.almost, notes.first_almost), (_PARTS, notes.parts, notes.first_part))
    lines = (
        fill(speech.text("Messages", source, count), {"line": speech.number(first)})
        for source, count, first in counted
        if first is not None
    )
    places = (
        speech.text("Messages", _UNREAD_PLACES[place], count)
        for place, count in notes.places.most_common()
        if count > 0
    )
    return (*lines, *places)


def same_as(speech: Translator, row: Row) -> str:
    """Return the place of the first of the same key; empty for a key that is no duplicate."""
    if row.duplicate_of is None:
        return ""
    if row.duplicate_cell is not None:
        return fill(speech.text("Messages", _SAME_AS_CELL), {"cell": plain(row.duplicate_cell)})
    return fill(speech.text("Messages", _SAME_AS_LINE), {"line": speech.number(row.duplicate_of)})


def same_as_row(speech: Translator, row: int) -> str:
    """Return the place of the first of the same key, in a list whose rows are numbered."""
    return fill(speech.text("Messages", _SAME_AS_ROW), {"row": speech.number(row)})


def _notes(speech: Translator, notes: Notes) -> Iterator[str]:
    for source, count in (
        (_CONVERTED, notes.converted),
        (_WEB_CODES, notes.web_codes),
        (_PUT_TOGETHER, notes.put_together),
        (_WITHOUT, notes.lines_without - notes.unread),
        (_UNREADABLE, notes.unreadable),
        (_TOO_WIDE, notes.too_wide),
        (_ENDLESS, notes.endless),
        (_PICTURES, notes.pictures),
    ):
        if count > 0:
            yield speech.text("Messages", source, count)
    yield from _encodings(speech, notes)


def _encodings(speech: Translator, notes: Notes) -> Iterator[str]:
    """Yield the encodings, where there were several or one had to be guessed."""
    names = [_ENCODINGS.get(name, name) for name, _ in notes.encodings.most_common()]
    if len(names) > 1:
        yield fill(speech.text("Messages", _MIXED), {"list": speech.listed(names)})
    elif any(name in notes.encodings for name in _GUESSED):
        yield fill(speech.text("Messages", _READ_AS), {"encoding": names[0]})
