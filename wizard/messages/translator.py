"""Codes as sentences of one language. Below the widgets only this and `pseudo` import QtCore."""

from __future__ import annotations

import logging
import os
import sys
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Final

from wizard.contract import Problem
from wizard.keys import Check, Hint
from wizard.keys.alphabet import LENGTH
from wizard.messages import verdicts, words
from wizard.messages.formats import Formats
from wizard.messages.language import PSEUDO, TERRITORIES, first_known
from wizard.messages.models import Case, Message, OneOf, Part, Sentence, Stated, first_fitting
from wizard.messages.text import fill, joined, placeholders, plain

if TYPE_CHECKING:
    from PySide6.QtCore import QTranslator

    from wizard.messages.problem_cases import Kind

_MOST_HINTS: Final = 3


def resolve_language(asked: str | None) -> str:
    """Return the language that fits `asked`, such as ``nl_NL.UTF-8`` or ``nl-BE``; None asks the system.

    Of a list such as ``fr:nl`` it is the first one that the program has. Anything else is English.
    """
    return first_known(_system_languages() if asked is None else asked.split(":"))


def load_translator(language: str) -> QTranslator:
    """Load the texts in `language`, one of TERRITORIES; without the file, texts stay English."""
    from PySide6.QtCore import QTranslator

    if language == PSEUDO:
        from wizard.messages.pseudo import PseudoTranslator

        return PseudoTranslator(load_translator("en"))
    translator = QTranslator()
    path = Path(__file__).parent.parent / "resources" / "i18n" / f"wizard_{language}.qm"
    if not translator.load(str(path)):
        logging.getLogger(__name__).warning("No catalog %s: texts are in English", path)
    return translator


class Translator(Formats):
    """One language. Cheap to keep, and safe to use from any thread once made. Needs no QCoreApplication."""

    def __init__(self, language: str) -> None:
        """Open the catalog of `language`; one that the program does not have is English."""
        from PySide6.QtCore import QLocale

        self.language = resolve_language(language)
        super().__init__(load_translator(self.language), QLocale(TERRITORIES[self.language]))

    def problem(self, problem: Problem, *, unsettled: bool = False) -> Message:
        """Return why a key or an order cannot continue. Every code has a message, also an unknown one.

        `unsettled`: the order was sent before, its outcome is not known, and asking for it met this problem.
        Then no key is called unused.
        """
        return self._of_code(problem, "unsettled problem" if unsettled else "problem")

    def warning(self, problem: Problem) -> Message:
        """Return the message of a warning of a quote."""
        return self._of_code(problem, "warning")

    def check(self, check: Check) -> Message:
        """Return the message of an offline check. The places to compare are in `hints`."""
        cases = verdicts.VERDICTS.get(check.verdict, verdicts.UNKNOWN_VERDICT)
        conditions = {"reason": check.reason, "format": check.format}
        return self.message(first_fitting(cases, conditions), self._of_check(check))

    def hints(self, check: Check) -> tuple[str, ...]:
        """Return the places to compare, one sentence each for the first hints; the last counts the others.

        A key is never changed for the user. With more places than these, it is hardly a key with a typo.
        """
        found = tuple(filter(None, (self._hint(check, hint) for hint in check.hints[:_MOST_HINTS])))
        more = len(check.hints) - _MOST_HINTS
        return (*found, self._say(words.MORE_PLACES, more)) if more > 0 else found

    def places(self, check: Check) -> str:
        """Return the places to compare in few words, for a cell of a table; else the title of the check.

        Empty where that is no more than the verdict.
        """
        if told := self.comparison(check):
            return told
        title = self.check(check).title
        return "" if check.acceptable or title == self.verdict(check.verdict) else title

    def comparison(self, check: Check) -> str:
        """Return what to compare in few words: places, or easily confused letters; empty for neither."""
        if check.reason == "checksum":
            return self._say(verdicts.ALL_CHARACTERS)
        found = tuple(filter(None, (self._place(check, hint) for hint in check.hints[:_MOST_HINTS])))
        if not found or check.reason == "too-many":
            return ""
        return " · ".join(found) + (" · …" if len(check.hints) > _MOST_HINTS else "")

    def action(self, action: str) -> Message:
        """Return an action: its name, its effect on licenses and date, and when to choose it."""
        case = words.ACTIONS.get(action, words.UNKNOWN_ACTION)
        return self.message(case, {"code": plain(action) or "?"})

    # ---- from tables to text

    def _of_code(self, problem: Problem, kind: Kind) -> Message:
        from wizard.messages.problem_cases import case_of, values_of

        return self.message(case_of(problem, kind, self), values_of(problem, self))

    def message(self, case: Case, values: Mapping[str, str]) -> Message:
        """Return the sentences of a case; one that asks for an unknown value is left out."""
        return Message(*(self._part(part, values) for part in (case.title, case.explanation, case.advice)))

    def _part(self, part: Part, values: Mapping[str, str]) -> str:
        sentences = part if isinstance(part, tuple) else (part,)
        return joined(self._sentence(sentence, values) for sentence in sentences)

    def _sentence(self, sentence: Sentence, values: Mapping[str, str]) -> str:
        if isinstance(sentence, Stated):
            values = sentence.values
        wordings = sentence.wordings if isinstance(sentence, OneOf) else (sentence,)
        source = next((text for text in wordings if placeholders(text) <= values.keys()), "")
        return source and fill(self._say(source), values)

    # ---- offline checks

    def _of_check(self, check: Check) -> dict[str, str]:
        surplus = check.length - LENGTH
        values = {"length": self.number(check.length), "characters": self.characters(check.length)}
        if surplus > 0:
            values["surplus"] = self.number(surplus)
        if surplus < 0:
            values["missing"] = self.characters(-surplus)
        if check.hints:
            values["group"] = self.number(check.hints[0].group)
        return values

    def _hint(self, check: Check, hint: Hint) -> str:
        read = plain(hint.read)
        values = {
            "group": self.number(hint.group),
            "position": self.number(hint.position),
            "read": read,
            "likely": self.choice(hint.likely),
            "choices": self.choice((read, *hint.likely)),
        }
        known = {name: text for name, text in values.items() if text}
        return self._sentence(_wording_of(check, hint), known)

    def _place(self, check: Check, hint: Hint) -> str:
        if check.verdict == "mistyped" and not hint.likely:
            return self._hint(check, hint)
        # A letter that never occurs is no choice.
        letters = (plain(hint.read), *hint.likely) if check.verdict == "mistyped" else hint.likely
        values = {"group": self.number(hint.group), "position": self.number(hint.position)}
        if letters:
            values["choices"] = self.choice(letters)
        return self._sentence(verdicts.PLACE, values)


def _wording_of(check: Check, hint: Hint) -> Sentence:
    if check.verdict == "mistyped":
        return verdicts.WHICH_OF_THESE if hint.likely else verdicts.FIRST_CHECK_GROUP
    if check.reason == "n-rule":
        return verdicts.N_DOES_NOT_FIT
    if hint.read.isascii() or unicodedata.name(hint.read[0], "").startswith("LATIN "):
        return verdicts.NEVER_OCCURS
    return verdicts.NOT_LATIN


def _system_languages() -> Iterable[str]:
    """Return what the environment asks for, as gettext reads it, else what Windows or macOS is set to."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value.split(":")
    if sys.platform not in ("win32", "darwin"):
        return ()
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()
