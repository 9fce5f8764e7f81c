"""A choice on a card of its own line: what it is called at the left, two lines to compare at the right."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
)

from wizard.widgets.badges import ToneSign
from wizard.widgets.choice_painting import ChoiceCard, draw_choice, draw_mark
from wizard.widgets.fonts import scaled
from wizard.widgets.layouts import add_to, column_of, let_wrap, mirrored, row_of
from wizard.widgets.text import INSIDE, NEAR, TIGHT, Paragraph, em, gap, longest_word
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone, mix, tone_color

_MARK = 0.95  # lines' heights
_SIGN = 0.9  # lines' heights
NARROW = 24
"""In lines' heights: below this the two lines are below the title, and where they have no room beside it."""


@dataclass(frozen=True, slots=True)
class CardLine:
    """A line to compare: `strong` where it changes, a tone of its own where it is warned about."""

    text: str
    strong: bool = False
    tone: Tone = Tone.NEUTRAL


class OptionCard(ChoiceCard):
    """A radio button to keyboard and screen reader; the whole card is the button, its words are labels."""

    def __init__(
        self, title: str, purpose: str, lines: tuple[CardLine, ...], notes: tuple[CardLine, ...] = ()
    ) -> None:
        """Create it unchosen. `notes` are sentences below, each with the sign of its tone."""
        super().__init__(title)
        self._labels: list[tuple[QLabel, float, Tone]] = []
        self._compared = QVBoxLayout()
        self._row = QHBoxLayout()
        self._build(title, purpose, lines, notes)
        self._narrowest, self._beside = self._measure(title, lines)
        self._color()
        self.toggled.connect(self._color)

    def choose_current(self) -> bool:
        """Choose this card; return True if it was chosen before."""
        if self.isChecked():
            return True
        self.click()
        return False

    def sizeHint(self) -> QSize:
        return self._inner().sizeHint()

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word, also while its words are beside each other: it turns in time."""
        return QSize(self._narrowest, self._inner().minimumSize().height())

    def heightForWidth(self, width: int) -> int:
        self._turn(width)
        return self._inner().totalHeightForWidth(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the lines to compare where there is room."""
        self._turn(event.size().width())
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.ApplicationPaletteChange and hasattr(self, "_row"):
            self._color()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = theme_of(self.palette())
        draw_choice(painter, self, theme)
        side = round(em() * _MARK)
        place = QRect(gap(INSIDE) + gap(TIGHT), (self.height() - side) // 2, side, side)
        draw_mark(painter, self, QRectF(mirrored(place, self.rect(), self.layoutDirection())), theme)

    def _inner(self) -> QVBoxLayout:
        inner = self.layout()
        assert isinstance(inner, QVBoxLayout), "the words are in a column"
        return inner

    def _build(
        self, title: str, purpose: str, lines: tuple[CardLine, ...], notes: tuple[CardLine, ...]
    ) -> None:
        beside = gap(INSIDE) * 2 + gap(TIGHT) + round(em() * _MARK)
        margins = (beside, gap(INSIDE), gap(INSIDE), gap(INSIDE))
        column = column_of(within=self, margins=margins, spacing=gap(TIGHT))
        names = column_of(self._label(title, 1.0, strong=True), spacing=gap(TIGHT) // 2)
        if purpose:
            names.addWidget(self._label(purpose, 0.6))
        self._compared.setSpacing(gap(TIGHT) // 2)
        for line in lines:
            self._compared.addLayout(self._compared_line(line))
        self._row.setSpacing(gap(INSIDE))
        add_to(self._row, (names, 1), (self._compared, 2))
        column.addLayout(self._row)
        for note in notes:
            column.addLayout(self._note(note))

    def _compared_line(self, line: CardLine) -> QHBoxLayout:
        label = self._label(line.text, 1.0, strong=line.strong, tone=line.tone)
        row = row_of(1, spacing=gap(TIGHT))
        if line.tone is not Tone.NEUTRAL:
            row.addWidget(self._sign(line.tone))
        let_wrap(label, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        label.setWordWrap(False)
        row.addWidget(label)
        return row

    def _note(self, note: CardLine) -> QHBoxLayout:
        sign = self._sign(note.tone), 0, Qt.AlignmentFlag.AlignTop
        return row_of(sign, (self._label(note.text, 1.0, tone=note.tone), 1), spacing=gap(NEAR))

    def _sign(self, tone: Tone) -> ToneSign:
        sign = ToneSign(_SIGN)
        sign.show_tone(tone)
        sign.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return sign

    def _label(
        self, text: str, share: float, *, strong: bool = False, tone: Tone = Tone.NEUTRAL
    ) -> Paragraph:
        label = Paragraph(text)
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if strong:
            label.setFont(scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold))
        self._labels.append((label, share, tone))
        return label

    def _measure(self, title: str, lines: tuple[CardLine, ...]) -> tuple[int, int]:
        """Return the least width of the card, and that with the lines to compare beside the title."""
        margins = self._inner().contentsMargins()
        around = margins.left() + margins.right()
        sign = round(em() * _SIGN) + gap(NEAR)
        longest = max(longest_word(label.text(), label.fontMetrics(), 2) for label, *_ in self._labels)
        strong = QFontMetrics(scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold))
        compared = max((strong.horizontalAdvance(line.text) for line in lines), default=0)
        beside = strong.horizontalAdvance(title) + gap(INSIDE) + sign + compared
        return around + sign + longest, around + beside

    def _turn(self, width: int) -> None:
        below = width < max(em() * NARROW, self._beside)
        beside = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if below else beside)
        for number in range(self._compared.count()):
            line = self._compared.itemAt(number)
            layout = line.layout() if line is not None else None
            if isinstance(layout, QHBoxLayout):
                layout.setStretch(0, 0 if below else 1)
                label = layout.itemAt(layout.count() - 1)
                words = label.widget() if label is not None else None
                assert isinstance(words, QLabel), "a line ends in its words"
                words.setWordWrap(below)
                layout.setStretch(layout.count() - 1, 1 if below else 0)

    def _color(self) -> None:
        """Give the words the colors of the ground that they are on."""
        theme = theme_of(self.palette())
        text = theme.on_chosen if self.isChecked() else theme.text
        ground = theme.chosen if self.isChecked() else theme.base
        filled = self.isChecked() and theme.line > 1
        for label, share, tone in self._labels:
            color = mix(ground, text, share) if share < 1 else text
            if tone is not Tone.NEUTRAL and not filled:
                color = tone_color(self.palette(), tone)
            palette = QPalette()
            palette.setColor(QPalette.ColorRole.ButtonText, color)  # the role of labels on a button
            label.setPalette(palette)
