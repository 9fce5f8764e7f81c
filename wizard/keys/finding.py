"""Keys in any text: a mail, a table, a list, one key with a label before it."""

from __future__ import annotations

from dataclasses import dataclass

from wizard.keys.chains import ANY_CHAIN, ASCII_CHAIN, parts
from wizard.keys.text import converted, plain


@dataclass(frozen=True, slots=True)
class Candidate:
    """Something meant as a key: its letters and digits, upper case, no dashes, and the line it begins in.

    `text` may be of any length and hold characters that cannot be: to judge it is `check`'s work. Lines
    count from 1.
    """

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Found:
    """What `find` found, in the order of the text.

    `lines_without` counts the lines that have something on them but no key; `converted` the characters that
    were full-width or another compatibility form (spaces not counted).
    """

    candidates: tuple[Candidate, ...]
    lines_without: int
    converted: int


def find(text: str) -> Found:
    """The keys in `text`, whatever else is in it. Never raises, and takes time in proportion to the text.

    A key is: five groups of 4 to 6 letters or digits joined by a dash, with or without spaces around it; or
    five groups of exactly five joined by single spaces, all upper case or with a digit among them; or 23 to
    27 in one piece, likewise. Every kind of dash counts, and the Japanese long-vowel mark. A dash at the
    end of a line joins the next line, as in a mail that was wrapped; the key has the number of its first
    line.

    Words before or behind a key never become part of it. Several keys in one piece (a multiple of 25, or of
    five groups) are separated only if every one of them passes a check; else they are one candidate, which
    is too long.
    """
    clean = plain(text)
    pattern = ASCII_CHAIN if clean.isascii() else ANY_CHAIN
    candidates: list[Candidate] = []
    line, counted, lines_with, last_with = 1, 0, 0, 0
    for match in pattern.finditer(clean):
        chain = match[0]
        for start, end, letters in parts(chain):
            line += clean.count("\n", counted, match.start() + start)
            counted = match.start() + start
            candidates.append(Candidate(letters, line))
            last = line + chain.count("\n", start, end)
            # A line with two keys, or with the end of one and the start of the next, counts once.
            lines_with += last - max(line - 1, last_with)
            last_with = last
    filled = sum(1 for part in clean.split("\n") if part and not part.isspace())
    return Found(tuple(candidates), filled - lines_with, converted(text))
