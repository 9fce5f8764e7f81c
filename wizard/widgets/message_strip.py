"""The strip of two lines that every page keeps for its messages: nothing moves when one comes or goes."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QSizePolicy,
    QWidget,
)
from shiboken6 import isValid

from wizard.messages import Message
from wizard.messages.text import joined
from wizard.widgets.announcing import announce
from wizard.widgets.badges import draw_badge
from wizard.widgets.banner import Banner
from wizard.widgets.button import Button, Link
from wizard.widgets.fonts import scaled
from wizard.widgets.layouts import clear_layout, column_of, mirrored, put_in_tab_order, row_of
from wizard.widgets.surfaces import draw_tinted
from wizard.widgets.text import NEAR, PANEL_RADIUS, em, gap, plain_tip, text
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone, mix

LINES = 2.8  # lines' heights: two lines and the air around them
_TITLE = 5  # lines' heights: with less room than this for the words, the first button is behind "More", too
_WORDS = 10  # lines' heights: buttons that would leave the words less room than this are behind "More"


class MessageStrip(QWidget):
    """A message in two lines with its buttons; `said` when one is shown.

    `more` asks for all of one that has no room.
    """

    more = Signal()
    said = Signal()

    def __init__(self) -> None:
        """Create it silent; it keeps its room."""
        super().__init__()
        self._message: Message | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._tone = Tone.NEUTRAL
        self._counted, self._last = 0, cast(QWidget, self)
        self._row = row_of(1, within=self, margins=(0, 0, gap(NEAR), 0), spacing=gap(NEAR))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(gap(NEAR))
        self._row.addLayout(self._buttons)
        self._more = Link(text("MessageStrip", "More"), self)
        self._more.clicked.connect(self.more)
        self._more.hide()
        self._row.addWidget(self._more)
        # Buttons come and go with its width: a width that followed them would never come to rest.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(round(em() * LINES))

    def _last_above(self) -> QWidget:
        """Return the page's last widget in tab order: what a page adds to itself is newer than its strip.

        Looked for only when the page has other widgets than before: in PySide6, walking the chain is not
        without danger.
        """
        page = self.parentWidget()
        if page is None:
            return self
        count = len(page.findChildren(QWidget)) - len(self.findChildren(QWidget))
        if count != self._counted or not isValid(self._last) or not page.isAncestorOf(self._last):
            self._counted, self._last = count, self._walk(page)
        return self._last

    def _walk(self, page: QWidget) -> QWidget:
        last: QWidget = self
        widget = page.nextInFocusChain()
        while widget is not None and widget is not page:
            if page.isAncestorOf(widget) and widget is not self and not self.isAncestorOf(widget):
                last = widget
            widget = widget.nextInFocusChain()
        return last

    def show_message(self, tone: Tone, message: Message | None, buttons: tuple[QPushButton, ...]) -> None:
        """Show a message and its buttons, or nothing."""
        self._tone, self._message = tone, message
        # Where it lies over a page's content, a silent one is not in the way of the mouse.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, message is None)
        for button in buttons:
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
            button.show()  # at once, also in a strip that was there already: the keyboard may begin on it
        if message is not None:
            put_in_tab_order(self._last_above(), (*buttons, self._more))
        self._offer_more()
        self._row.activate()
        self.update()
        self.setAccessibleName(message.title if message is not None else "")
        self.setAccessibleDescription(_rest(message) if message is not None else "")
        if message is not None:
            announce(self, joined(message))
            self.said.emit()

    def clear(self) -> None:
        """Show nothing; the room stays."""
        if self._message is not None:
            clear_layout(self._buttons)
            self.show_message(Tone.NEUTRAL, None, ())

    @property
    def buttons(self) -> QHBoxLayout:
        """The layout of the buttons."""
        return self._buttons

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setFixedHeight(round(em() * LINES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the rest of a message that has no room now."""
        super().resizeEvent(event)
        self._offer_more()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._message is None:
            return
        painter = QPainter(self)
        draw_tinted(painter, QRectF(self.rect()), em() * PANEL_RADIUS, self.palette(), self._tone)
        sign = QRect(gap(NEAR), (self.height() - em()) // 2, em(), em())
        draw_badge(painter, QRectF(self._placed(sign)), self._tone, self.palette())
        self._write(painter, self._message)

    def _write(self, painter: QPainter, message: Message) -> None:
        theme = theme_of(self.palette())
        title, rest = message.title, _rest(message)
        room = self._room()
        flags = int(Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value)
        height = em()
        lines = 1 if not rest and self._fits(title) else 2
        top = (self.height() - lines * height) // 2
        if not self._fits(title):  # all of it before anything of the rest, which is behind "More"
            painter.setFont(_strong())
            painter.setPen(theme.text)
            place = QRect(room.left(), top, room.width(), lines * height)
            wrap = flags | Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextDontClip.value
            painter.drawText(self._placed(place), wrap, _in_two_lines(title, room.width()))
            return
        for words, font, ink in (
            (title, _strong(), theme.text),
            (rest, self.font(), mix(theme.text, theme.base, 0.2)),
        ):
            if not words:
                continue
            painter.setFont(font)
            painter.setPen(ink)
            shown = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, room.width())
            place = QRect(room.left(), top, room.width(), height)
            painter.drawText(self._placed(place), flags | Qt.TextFlag.TextDontClip.value, shown)
            top += height

    def _room(self) -> QRect:
        """The room for the words, read left to right."""
        left = gap(NEAR) * 2 + em()
        taken = self._buttons.sizeHint().width() + gap(NEAR) if self._buttons.count() else 0
        if not self._more.isHidden():
            taken += self._more.sizeHint().width() + gap(NEAR)
        return QRect(left, 0, max(self.width() - left - taken - gap(NEAR), 1), self.height())

    def _offer_more(self) -> None:
        """Show the buttons that leave the words their room; "More" has the others, and words without room."""
        self._more.hide()
        self.setToolTip("")
        buttons = self._all_buttons
        for button in buttons:
            button.show()
        self._buttons.invalidate()
        if self._message is None or self._fits_all(self._message):
            return
        self._more.show()
        for button in reversed(buttons[1:]):
            if self._room().width() >= em() * _WORDS:
                break
            button.hide()
            self._buttons.invalidate()
        if buttons and self._room().width() < em() * _TITLE:
            buttons[0].hide()
            self._buttons.invalidate()
        self.setToolTip(plain_tip("\n".join(filter(None, self._message))))

    @property
    def _all_buttons(self) -> list[QWidget]:
        items = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _fits_all(self, message: Message) -> bool:
        room, rest = self._room().width(), _rest(message)
        if rest:
            return self._fits(message.title) and QFontMetrics(self.font()).horizontalAdvance(rest) <= room
        return _is_in_two_lines(message.title, room)

    def _fits(self, title: str) -> bool:
        """True if a title has room in one line."""
        return QFontMetrics(_strong()).horizontalAdvance(title) <= self._room().width()

    def _placed(self, place: QRect) -> QRect:
        return mirrored(place, self.rect(), self.layoutDirection())


class PageMessage:
    """The message of a page: in `strip` below the content, in `banner` where it takes the content's place."""

    def __init__(self) -> None:
        """Create it silent; the page gives both widgets their places."""
        self._message: Message | None = None
        self._passing: Message | None = None
        self._tone = Tone.NEUTRAL
        self._filling = False
        self.strip = MessageStrip()
        self.banner = Banner()
        self.strip.more.connect(self._show_all)

    def say(self, tone: Tone, message: Message, *buttons: QPushButton) -> None:
        """Show a message with its buttons in the place of the one before, and announce it."""
        self.clear()
        self._tone, self._message = tone, message
        if self._filling:
            self.banner.say(tone, message, *buttons)
        else:
            self.strip.show_message(tone, message, buttons)

    def clear(self) -> None:
        """Show nothing."""
        self._message = None
        self.strip.clear()
        self.banner.clear()

    def say_passing(self, tone: Tone, message: Message, *buttons: QPushButton) -> None:
        """Show a message about what the person did last: it goes when they do something else."""
        self.say(tone, message, *buttons)
        self.let_pass()

    def let_pass(self) -> None:
        """Let the message that is shown go when the person does something else."""
        self._passing = self._message

    def pass_on(self) -> None:
        """Take a passing message away: the person does something else."""
        if self._passing is not None and self._passing is self._message:
            self.clear()
        self._passing = None

    @property
    def title(self) -> str:
        """The title that is shown, empty while there is none."""
        return self._message.title if self._message is not None else ""

    @property
    def message(self) -> Message | None:
        """The message that is shown."""
        return self._message

    @property
    def buttons(self) -> tuple[QPushButton, ...]:
        """The buttons of the message that is shown."""
        layout = self._layout
        items = [layout.itemAt(place) for place in range(layout.count())] if layout is not None else []
        widgets = [item.widget() for item in items if item is not None]
        return tuple(one for one in widgets if isinstance(one, QPushButton))

    def fill_page(self, filling: bool) -> None:
        """Take all the room a message wants, where the page's content is hidden; else two lines."""
        if filling is self._filling:
            return
        message, tone, buttons = self._message, self._tone, self.buttons
        layout = self._layout
        for button in buttons:
            assert layout is not None, "it holds the buttons"
            layout.removeWidget(button)
            button.setParent(None)
        self._filling = filling
        if message is not None:
            self.say(tone, message, *buttons)

    @property
    def _layout(self) -> QLayout | None:
        return self.banner.buttons if self._filling else self.strip.buttons

    def _show_all(self) -> None:
        """Open the whole message in a window of its own: the page stays as it is."""
        if self._message is not None:
            hidden = [button for button in self.buttons if button.isHidden()]
            _Sheet(self.strip.window(), self._tone, self._message, hidden).open()


def _rest(message: Message) -> str:
    return joined((message.explanation, message.advice))


def _strong() -> QFont:
    return scaled(QApplication.font(), 1.0, QFont.Weight.DemiBold)


def _is_in_two_lines(title: str, width: int) -> bool:
    metrics = QFontMetrics(_strong())
    wrapped = metrics.boundingRect(QRect(0, 0, width, 9999), int(Qt.TextFlag.TextWordWrap.value), title)
    return wrapped.height() <= 2 * metrics.height() + 1


def _in_two_lines(title: str, width: int) -> str:
    """Return a title, cut where two lines end."""
    if _is_in_two_lines(title, width):
        return title
    lengths = range(len(title))
    kept = (
        bisect_left(lengths, True, key=lambda length: not _is_in_two_lines(f"{title[:length]}…", width)) - 1
    )
    return f"{title[: max(kept, 0)].rstrip()}…"


class _Sheet(QDialog):
    """A whole message in a window over the window; Enter and Escape close it.

    `hidden` are buttons of the strip that had no room there; they are pressed from here.
    """

    def __init__(self, parent: QWidget, tone: Tone, message: Message, hidden: Sequence[QPushButton]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(parent.windowTitle())
        banner = Banner()
        close = Button(text("MessageStrip", "&Close"), leading=True)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column_of(banner, 1, row_of(1, close), within=self, margins=(em(),) * 4, spacing=em())
        banner.say(tone, message, *(self._pressing(button) for button in hidden))
        close.setFocus()
        self.setMinimumWidth(em() * 26)

    def _pressing(self, hidden: QPushButton) -> QPushButton:
        """Return a button that closes the window and presses one of the strip."""
        button = Button(hidden.text(), icon=getattr(hidden, "icon_name", ""))

        def press() -> None:
            self.accept()
            if isValid(hidden):
                hidden.click()

        button.setAutoDefault(False)
        button.clicked.connect(press)
        return button

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), theme_of(self.palette()).base)
