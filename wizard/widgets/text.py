"""Text on pages: headings, paragraphs, faint remarks, and words. Sizes come from the application's font."""

from __future__ import annotations

import re
from functools import lru_cache

from PySide6.QtCore import QCoreApplication, QEvent, QLocale, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPalette, Qt
from PySide6.QtWidgets import QApplication, QLabel, QSizePolicy

from wizard.widgets.fonts import scaled
from wizard.widgets.layouts import let_wrap
from wizard.widgets.phrases import in_phrases, in_words, with_dots
from wizard.widgets.tones import muted

HEADING = 1.7
SUBHEADING = 1.15

# The steps of all spacing, in heights of a line: within a control, between what belongs together, inside a
# panel, between parts of a page, around the page.
TIGHT, NEAR, INSIDE, AROUND = 0.25, 0.5, 0.75, 1.6
CONTROL_RADIUS, PANEL_RADIUS = 0.28, 0.42
CONTROL_HEIGHT = 1.85
_LARGEST_WITHOUT_SEPARATOR = 999
_UNBROKEN_BEFORE = "\u2e80"  # letters of words; above it are those between which a line may end


def text(context: str, source: str, comment: str | None = None, n: int = -1) -> str:
    """Return the text of a context, in the language of the window.

    Qt writes the number of a plural without separators: ``1200``. A text has it as all others: ``1,200``.
    """
    found = QCoreApplication.translate(context, source, comment, n)
    return found.replace(str(n), QLocale().toString(n)) if n > _LARGEST_WITHOUT_SEPARATOR else found


def gap(step: float) -> int:
    """Return a distance in pixels from heights of a line."""
    return round(em() * step)


def em() -> int:
    """Return the height of a line of the application's font, the unit of all spacing, in pixels."""
    return QFontMetrics(QApplication.font()).height()


def breakable(text: str) -> str:
    """Return a long word, such as an address, that a label may break after its signs."""
    return "".join(f"{sign}\u200b" if sign in "/.:@-_" else sign for sign in text)


def plain_tip(text: str) -> str:
    """Return `text` so that a tool tip shows it letter by letter.

    Qt shows one that looks like markup as rich text, with its pictures and links.
    """
    return Qt.convertFromPlainText(text) if Qt.mightBeRichText(text) else text


def longest_word(text: str, metrics: QFontMetrics, few: int) -> int:
    """Return the width of the longest word of a control's text, in pixels.

    Chinese and Japanese letters have no such words: a line may end between them, after a `few`.
    """
    words = (word if max(word) < _UNBROKEN_BEFORE else word[:few] for word in text.replace("&", "").split())
    return max(map(metrics.horizontalAdvance, words), default=0)


def fitting(text: str, metrics: QFontMetrics, width: int) -> str:
    """`text`, in which a word that is longer than a line may be broken anywhere.

    Chinese and Japanese letters are no such word: where a line may end between them, Qt knows.
    """

    def broken(word: re.Match[str]) -> str:
        return "\u200b".join(word[0]) if metrics.horizontalAdvance(word[0]) > width else breakable(word[0])

    return _word().sub(broken, with_dots(text))


@lru_cache(maxsize=1)
def _word() -> re.Pattern[str]:
    """Letters in a row that are broken nowhere by themselves. Compiled when a row is first shown."""
    return re.compile("[^\\s\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]+")


class Paragraph(QLabel):
    """Text that wraps, and that a screen reader reads. In Japanese no line ends within a word in katakana."""

    def __init__(self, text: str = "") -> None:
        """Show the text, plain: nothing in it is markup."""
        super().__init__()
        self._told = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        let_wrap(self, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setText(text)

    def text(self) -> str:
        """Return the text, without the signs that hold words together."""
        return self._told

    def setText(self, text: str) -> None:
        """Replace the text. One that can be copied has no signs in it."""
        copied = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        shown = text if copied else self._held_together(text)
        if self.accessibleName() in ("", self._told):
            self.setAccessibleName(text if shown != text else "")
        self._told = text
        super().setText(shown)

    def _held_together(self, text: str) -> str:
        return in_words(text)


class Strong(Paragraph):
    """Text in semibold, `factor` times as large as other text: a name, or a number that counts."""

    def __init__(self, text: str = "", factor: float = 1.0) -> None:
        super().__init__(text)
        self.setFont(scaled(QApplication.font(), factor, QFont.Weight.DemiBold))


class _Title(Paragraph):
    """A heading of whichever size. In Japanese its lines end where phrases do."""

    SIZE: float

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setFont(scaled(QApplication.font(), self.SIZE, QFont.Weight.DemiBold))

    def _held_together(self, text: str) -> str:
        return in_phrases(text)


class Heading(_Title):
    """The one heading of a page."""

    SIZE = HEADING


class Subheading(_Title):
    """The heading of a part of a page."""

    SIZE = SUBHEADING


class Remark(Paragraph):
    """Text of less weight, as faint as it stays legible on the palette of the moment."""

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self._tone_down()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.ApplicationPaletteChange, QEvent.Type.PaletteChange):
            self._tone_down()

    def _tone_down(self) -> None:
        color = muted(QApplication.palette())
        if self.palette().color(QPalette.ColorRole.WindowText) == color:
            return  # our own change is reported
        # Which of the two a label takes depends on the color of its ground; the rest follows what is around.
        palette = QPalette()
        for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text):
            palette.setColor(role, color)
        self.setPalette(palette)


class InlineText(Paragraph):
    """A paragraph that wants to be one line, and wraps where there is no room for it."""

    def __init__(self, factor: float = 1.0, *, strong: bool = False) -> None:
        """Make it `factor` times as large as other text."""
        super().__init__()
        weight = QFont.Weight.DemiBold if strong else QFont.Weight.Normal
        self.setFont(scaled(QApplication.font(), factor, weight))
        let_wrap(self, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + 2, self.fontMetrics().height())
