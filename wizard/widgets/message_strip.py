"""The strip of two lines that every page keeps for its messages: nothing moves when one comes or goes."""

from __future__ import annotations

from bisect import bisect_left
from typing import cast

from PySide6.QtCore import QEvent, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFontMetrics, QMoveEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
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
from wizard.widgets.button import Link
from wizard.widgets.layouts import clear_layout, mirrored, put_in_tab_order, row_of
from wizard.widgets.message_sheet import MessageSheet
from wizard.widgets.surfaces import draw_tinted
from wizard.widgets.tall_message import TallMessage, draw_whole, height_of, rest_of, strong
from wizard.widgets.text import NEAR, PANEL_RADIUS, em, gap, plain_tip, text
from wizard.widgets.theme import theme_of
from wizard.widgets.tones import Tone, mix

LINES = 2.8  # lines' heights: two lines and the air around them
_AIR = 0.6  # lines' heights: above the words of a tall message
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
        self._above = 0
        """The height of the empty part of the page above it."""
        self._tall: TallMessage | None = None
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
        self.setAccessibleDescription(rest_of(message) if message is not None else "")
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

    @property
    def area(self) -> QRect:
        """The rectangle of the message, in its own coordinates: it may begin above."""
        if self._tall is None or self._tall.isHidden():
            return self.rect()
        return self._tall.rect().translated(0, self.height() - self._tall.height())

    @property
    def lacks_room(self) -> bool:
        """True if its two lines have no room for all of the message."""
        return self._message is not None and not self._fits_all(self._message)

    def take_room(self, above: int) -> None:
        """Show all of a message where the page is empty `above`, by as many pixels; else in two lines."""
        self._above = above
        self._offer_more()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setFixedHeight(round(em() * LINES))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the rest of a message that has no room now."""
        super().resizeEvent(event)
        self._offer_more()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self._offer_more()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._is_tall:
            self._paint(QPainter(self), self.rect())

    def _paint(self, painter: QPainter, whole: QRect) -> None:
        """Paint the message, in the strip or in the larger place of a tall one."""
        if self._message is None:
            return
        draw_tinted(painter, QRectF(whole), em() * PANEL_RADIUS, self.palette(), self._tone)
        top = gap(_AIR) if self._is_tall else (whole.height() - em()) // 2
        sign = QRect(gap(NEAR), top, em(), em())
        draw_badge(painter, QRectF(self._placed(sign)), self._tone, self.palette())
        if self._is_tall:
            place = QRect(self._left, top, self._whole_width, self._words_height(self._message))
            draw_whole(painter, self._placed(place), self._message, self.font())
        else:
            self._write(painter, self._message)

    def _write(self, painter: QPainter, message: Message) -> None:
        theme = theme_of(self.palette())
        title, rest = message.title, rest_of(message)
        room = self._room()
        flags = int(Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignTop.value)
        height = em()
        lines = 1 if not rest and self._fits(title) else 2
        top = (self.height() - lines * height) // 2
        if not self._fits(title):  # all of it before anything of the rest, which is behind "More"
            painter.setFont(strong())
            painter.setPen(theme.text)
            place = QRect(room.left(), top, room.width(), lines * height)
            wrap = flags | Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextDontClip.value
            painter.drawText(self._placed(place), wrap, _in_two_lines(title, room.width()))
            return
        for words, font, ink in (
            (title, strong(), theme.text),
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
        left = self._left
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
        self._grow()
        if self._message is None or self._is_tall or self._fits_all(self._message):
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
    def _is_tall(self) -> bool:
        return self._tall is not None and not self._tall.isHidden()

    def _grow(self) -> None:
        """Put all of the message over the empty part of the page, where that has room for it.

        Its buttons stay where they are, below the words.
        """
        page, buttons = self.parentWidget(), self._all_buttons
        wanted = self._words_height(self._message) if self._message is not None else 0
        wanted += gap(_AIR) + (self.height() if buttons else gap(_AIR))
        has_room = wanted <= self.height() + self._above
        has_room &= self._buttons.sizeHint().width() <= self.width() - gap(NEAR) * 2
        if page is not None and self.lacks_room and has_room:
            if self._tall is None:
                self._tall = TallMessage(page, self._paint)
            self._tall.setGeometry(self.geometry().adjusted(0, self.height() - wanted, 0, 0))
            self._tall.raise_()
            if buttons:
                self.raise_()
            self._tall.show()
            self._tall.update()
        elif self._tall is not None:
            self._tall.hide()
        self.update()

    @property
    def _left(self) -> int:
        """The place where words begin, behind the sign."""
        return gap(NEAR) * 2 + em()

    @property
    def _whole_width(self) -> int:
        """The width of words that have no button beside them."""
        return max(self.width() - self._left - gap(NEAR) * 2, 1)

    def _words_height(self, message: Message) -> int:
        """Return the height of all the words of a message, with nothing beside them."""
        width = self._whole_width
        return height_of(message.title, strong(), width) + height_of(rest_of(message), self.font(), width)

    @property
    def _all_buttons(self) -> list[QWidget]:
        items = [self._buttons.itemAt(place) for place in range(self._buttons.count())]
        return [widget for item in items if item is not None and (widget := item.widget()) is not None]

    def _fits_all(self, message: Message) -> bool:
        room, rest = self._room().width(), rest_of(message)
        if rest:
            return self._fits(message.title) and QFontMetrics(self.font()).horizontalAdvance(rest) <= room
        return _is_in_two_lines(message.title, room)

    def _fits(self, title: str) -> bool:
        """True if a title has room in one line."""
        return QFontMetrics(strong()).horizontalAdvance(title) <= self._room().width()

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
            MessageSheet(self.strip.window(), self._tone, self._message, hidden).open()


def _is_in_two_lines(title: str, width: int) -> bool:
    metrics = QFontMetrics(strong())
    wrapped = metrics.boundingRect(QRect(0, 0, width, 9999), int(Qt.TextFlag.TextWordWrap.value), title)
    return wrapped.height() < 2.5 * metrics.height()  # lines of another script's font are a little higher


def _in_two_lines(title: str, width: int) -> str:
    """Return a title, cut where two lines end."""
    if _is_in_two_lines(title, width):
        return title
    lengths = range(len(title))
    kept = (
        bisect_left(lengths, True, key=lambda length: not _is_in_two_lines(f"{title[:length]}…", width)) - 1
    )
    return f"{title[: max(kept, 0)].rstrip()}…"
