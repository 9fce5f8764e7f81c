"""Which language, and its catalog: the Qt half of Speech. QtCore is imported with the first catalog."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from datetime import date, datetime

    from PySide6.QtCore import QTranslator

LANGUAGES: Final[tuple[str, ...]] = ("en", "nl", "ja")
PSEUDO: Final = "pseudo"
TERRITORIES: Final = {"en": "en_US", "nl": "nl_NL", "ja": "ja_JP", PSEUDO: "en_US"}
"""The locale of each language, for numbers, dates and lists."""
_QT_INT: Final = 2**31 - 1
_QT_LONG: Final = 2**63 - 1


def resolve_language(asked: str | None) -> str:
    """The language of ours that fits `asked`, such as ``nl_NL.UTF-8`` or ``nl-BE``; None asks the system.

    Of a list such as ``fr:nl`` the first one that we have. Anything else is English. Never raises.
    """
    names = _of_the_system() if asked is None else asked.split(":")
    return next((name for name in map(_primary, names) if name in TERRITORIES), "en")


def _primary(name: str) -> str:
    """``nl`` of ``nl-BE``."""
    return re.split(r"[-_.@]", name.strip().lower(), maxsplit=1)[0]


def _of_the_system() -> Iterable[str]:
    """What the environment asks for, as gettext reads it; without that, what Windows or macOS is set to."""
    for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if value := os.environ.get(name):
            return value.split(":")
    if sys.platform not in ("win32", "darwin"):
        return ()
    from PySide6.QtCore import QLocale

    return QLocale.system().uiLanguages()


class Catalog:
    """One language: its translations, numbers and dates. Needs no QCoreApplication."""

    def __init__(self, language: str) -> None:
        """Open the catalog of `language`, one of TERRITORIES. Without the file, texts stay English."""
        from PySide6.QtCore import QLocale

        self._locale = QLocale(TERRITORIES[language])
        self._translator = load_translator(language)

    def text(self, context: str, source: str, n: int | None = None) -> str:
        """The translation of `source`, or `source` itself; ``%n`` becomes `n`, in its plural form."""
        form = -1 if n is None else min(abs(n), _QT_INT)
        found = self._translator.translate(context, source, "", form) or source
        return found if n is None else found.replace("%n", self.number(n))

    def number(self, n: int) -> str:
        """`n` with the separators of the language."""
        if abs(n) <= _QT_LONG:
            return self._locale.toString(n)
        return f"{n:,}".replace(",", self._locale.groupSeparator())

    def listed(self, items: Sequence[str]) -> str:
        """`items` as the language lists them: ``a, b, and c``."""
        return self._locale.createSeparatedList(items)

    def day(self, value: date, pattern: str) -> str:
        """`value` written as Qt's `pattern` says, with the names of months in the language."""
        from PySide6.QtCore import QDate

        return self._locale.toString(QDate(value.year, value.month, value.day), pattern)

    def moment(self, value: datetime, pattern: str) -> str:
        """`value` in local time, written as Qt's `pattern` says."""
        from PySide6.QtCore import QDate, QDateTime, QTime

        here = value.astimezone()
        moment = QDateTime(
            QDate(here.year, here.month, here.day),
            QTime(here.hour, here.minute, here.second),
        )
        return self._locale.toString(moment, pattern)


def load_translator(language: str) -> QTranslator:
    """Our texts in `language`, one of TERRITORIES; without the file, it knows none."""
    from PySide6.QtCore import QTranslator

    if language == PSEUDO:
        from wizard.messages.pseudo import pseudo_translator

        return pseudo_translator(load_translator("en"))
    translator = QTranslator()
    path = Path(__file__).parent.parent / "resources" / "i18n" / f"wizard_{language}.qm"
    if not translator.load(str(path)):
        import logging

        logging.getLogger(__name__).warning("No catalog %s: texts are in English", path)
    return translator
