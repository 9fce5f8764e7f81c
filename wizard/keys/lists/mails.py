"""The texts of a mail: its subject, its parts as they were before they were encoded, its attachments."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from email import message_from_bytes
from email.header import decode_header, make_header
from email.message import Message
from typing import Final

from wizard.keys.finding import find
from wizard.keys.lists.encodings import Decoder
from wizard.keys.lists.models import Fields, ListError, Notes, UnreadPlace
from wizard.keys.lists.positions import Found, Source
from wizard.keys.lists.running_text import RunningText

_MOST_PARTS: Final = 1_000

Attachment = Callable[[bytes, str], Iterator[list[Found]]]
"""Reads an attachment, by its content and its name. Raises ListError where it cannot be read."""


class Mail(Source):
    """The keys of a mail. A key that two forms of one text hold is one key."""

    def __init__(self, data: bytes, fields: Fields, notes: Notes, attachment: Attachment) -> None:
        self._data = data
        self._fields = fields
        self._notes = notes
        self._attachment = attachment
        self._at = 0

    def batches(self) -> Iterator[list[Found]]:
        """Yield the keys, part by part. Raises ListError."""
        message = message_from_bytes(self._data)
        yield self._subject(message)
        alternatives: set[str] = set()
        for number, part in enumerate(message.walk()):
            if part.is_multipart():
                if part.get_content_subtype() == "alternative":
                    alternatives = set()
                continue
            if number > _MOST_PARTS:
                self._notes.places[UnreadPlace.ATTACHMENT] += 1
                continue
            is_page = part.get_content_type() == "text/html"
            for found in self._part(part):
                new = [one for one in found if one[3] not in alternatives or not is_page]
                alternatives.update(one[3] for one in found)
                yield new

    def _subject(self, message: Message) -> list[Found]:
        try:
            subject = str(make_header(decode_header(str(message["Subject"] or ""))))
        except Exception:  # a damaged header fails in many ways
            subject = ""
        if not find(subject).candidates:
            return []
        line = self._line(b"Subject:")
        return RunningText(self._fields, self._notes, line).found(subject, last=True)

    def _part(self, part: Message) -> Iterator[list[Found]]:
        content = _content(part)
        name = _name(part)
        if part.get_content_maintype() == "text" and not name.lower().endswith((".csv", ".tsv")):
            raw = part.get_payload()
            begin = str(raw).partition("\n")[0][:200].encode("ascii", "ignore")
            text = _text(content, part.get_content_charset(), self._notes)
            yield RunningText(self._fields, self._notes, self._line(begin)).found(f"{text}\n", last=True)
            return
        if part.get_content_maintype() == "image":
            self._notes.places[UnreadPlace.PICTURE] += 1
            return
        try:
            yield from self._attachment(content, name)
        except ListError:
            self._notes.places[UnreadPlace.ATTACHMENT] += 1

    def _line(self, begin: bytes) -> int:
        """Return the line in which the next text begins, by its first bytes."""
        found = self._data.find(begin, self._at) if begin.strip() else -1
        self._at = found if found >= 0 else self._at
        return self._data.count(b"\n", 0, self._at) + 1


def _name(part: Message) -> str:
    try:
        return part.get_filename() or ""
    except Exception:  # a damaged header fails in many ways
        return ""


def _content(part: Message) -> bytes:
    """Return the content of a part before it was encoded; an encoding that fails leaves it as it is."""
    try:
        payload = part.get_payload(decode=True)
    except Exception:
        payload = None
    if isinstance(payload, bytes):
        return payload
    return str(part.get_payload()).encode("utf-8", "surrogateescape")


def _text(content: bytes, charset: str | None, notes: Notes) -> str:
    try:
        return content.decode(charset or "ascii").replace("\r\n", "\n")
    except (LookupError, ValueError):
        return Decoder(notes).text(content)
