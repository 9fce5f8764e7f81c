"""Push buttons in the palette's colors, whose text wraps where it has no room for one line; links."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPen,
    QShortcut,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from wizard.widgets.announcing import announce
from wizard.widgets.icons import draw_chevron, draw_icon
from wizard.widgets.layouts import let_wrap, mirrored
from wizard.widgets.surfaces import draw_focus, draw_ring, draw_surface
from wizard.widgets.text import CONTROL_HEIGHT, CONTROL_RADIUS, INSIDE, NEAR, TIGHT, longest_word
from wizard.widgets.theme import Theme, theme_of
from wizard.widgets.tones import mix

CONFIRMED_MS: Final = 4_000
_ROOM = 10_000
_LEAST = 4.6  # lines' heights: a button is never narrower
_FLAGS = Qt.TextFlag.TextWordWrap.value | Qt.TextFlag.TextShowMnemonic.value
_CENTER = Qt.AlignmentFlag.AlignCenter.value


def is_ctrl_enter(event: QKeyEvent) -> bool:
    """True for the keys that press Redeem."""
    control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Button(QPushButton):
    """A button whose text can be read in full, at 200 % and in a language of long words too.

    `icon` is a file of `resources/icons`. `leading` makes it the one button of a page that leads on: it has
    the accent's color. `name` names it whatever its text.
    """

    FEW = 6
    """As many letters of a script without spaces stay in one line."""

    def __init__(
        self,
        text: str,
        parent: QWidget | None = None,
        *,
        icon: str = "",
        leading: bool = False,
        name: str = "",
    ) -> None:
        """Create it; `text` may hold a mnemonic."""
        super().__init__(text, parent)
        self.setObjectName(name)
        self.icon_name = icon
        self._leading = leading
        self._decisive = False
        self._measured: tuple[tuple[str, ...], QFont, QSize, int] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        let_wrap(self, QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    @property
    def leading(self) -> bool:
        """True if it is painted in the accent."""
        return self._leading

    def setLeading(self, leading: bool) -> None:
        """Paint it in the accent, or no longer."""
        self._leading = leading
        self.update()

    @property
    def decisive(self) -> bool:
        """True if it is painted as the one step that cannot be taken back."""
        return self._decisive

    def setDecisive(self, decisive: bool) -> None:
        """Give it the look of the one step that cannot be taken back: the accent as a frame, no ground."""
        self._decisive = decisive
        self.update()

    def sizeHint(self) -> QSize:
        unit = self._unit()
        width = max(self._measure()[0].width() + 2 + self._frame(), round(unit * _LEAST))
        return QSize(width, round(unit * CONTROL_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word, with little air; scripts without spaces break anywhere."""
        whole = self.sizeHint()
        return QSize(min(self._longest() + self._frame(TIGHT), whole.width()), whole.height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the text takes."""
        hint = self.sizeHint()
        if width >= hint.width():
            return hint.height()
        return hint.height() - self._unit() + self._wrapped(width).height()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Ctrl+Enter to the window: it redeems, wherever the keyboard is."""
        if is_ctrl_enter(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Notice that the mouse has left: while a dialog was open, nobody has said so."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self.underMouse():
            here = self.rect().contains(self.mapFromGlobal(QCursor.pos()))
            self.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, here)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self.palette())
        ink = self._paint_ground(painter, theme)
        text = self._wrapped(self.width())
        unit, side = self._unit(), self._side()
        left = (self.width() - text.width() - self._frame(0)) // 2
        if side:
            place = QRect(left, (self.height() - side) // 2, side, side)
            shown = QRectF(mirrored(place, self.rect(), self.layoutDirection()))
            draw_icon(painter, self.icon_name, shown, ink)
            left += side + round(unit * TIGHT)
        painter.setPen(ink)
        painter.setFont(self.font())
        room = QRect(left, 0, text.width(), self.height())
        flags = _FLAGS | _CENTER | Qt.TextFlag.TextDontClip.value
        painter.drawText(mirrored(room, self.rect(), self.layoutDirection()), flags, self.text())
        if self.menu() is not None:
            end = QRectF(left + text.width() + unit * NEAR, 0, unit * NEAR, self.height()).toAlignedRect()
            draw_chevron(painter, QRectF(mirrored(end, self.rect(), self.layoutDirection())), ink)

    def _paint_ground(self, painter: QPainter, theme: Theme) -> QColor:
        """Draw the ground and return the color of text on it."""
        rect, radius = QRectF(self.rect()), self._unit() * CONTROL_RADIUS
        if not self.isEnabled():
            draw_surface(
                painter, rect, radius, theme.raised, QPen(mix(theme.edge, theme.base, 0.4), theme.line)
            )
            return theme.faint
        down = self.isDown() or (self.menu() is not None and self.menu().isVisible())
        if self._leading:
            face = (
                theme.accent_pressed if down else theme.accent_hovered if self.underMouse() else theme.accent
            )
            draw_surface(painter, rect, radius, face, QPen(face, theme.line))
            if self.hasFocus():
                draw_focus(painter, rect.adjusted(-1, -1, 1, 1), radius, theme, theme.on_accent)
            return theme.on_accent
        face = theme.pressed if down else theme.hovered if self.underMouse() else theme.raised
        if self._decisive:
            face = theme.pressed if down else theme.hovered if self.underMouse() else theme.chosen
            draw_surface(painter, rect, radius, face, QPen(theme.accent_line, 2.0))
            if self.hasFocus():
                draw_focus(painter, rect, radius, theme)
            return theme.on_chosen
        draw_surface(painter, rect, radius, face, QPen(mix(theme.edge, theme.text, 0.08), theme.line))
        if self.hasFocus():
            draw_ring(painter, rect, radius, theme)
        return theme.text

    def _unit(self) -> int:
        return self.fontMetrics().height()

    def _side(self) -> int:
        """The size of the icon."""
        return self._unit() if self.icon_name else 0

    def _texts(self) -> tuple[str, ...]:
        """Return the texts that there has to be room for."""
        return (self.text(),)

    def _measure(self) -> tuple[QSize, int]:
        """Return the size of the text in one line and the width of its longest word.

        Layouts ask for them a hundred times a page; Qt measures them only when text or font are others.
        """
        texts, font = self._texts(), self.font()
        known = self._measured
        if known is None or known[0] != texts or known[1] != font:
            metrics, size = self.fontMetrics(), QSize()
            for text in texts:
                size = size.expandedTo(metrics.size(Qt.TextFlag.TextShowMnemonic.value, text))
            longest = max(longest_word(text, metrics, self.FEW) for text in texts)
            known = self._measured = (texts, font, size, longest)
        return known[2], known[3]

    def _longest(self) -> int:
        return self._measure()[1] + 2

    def _frame(self, air: float = INSIDE) -> int:
        """Return the width around the text: edges, icon, a menu's chevron."""
        unit, side = self._unit(), self._side()
        icon = side + round(unit * TIGHT) if side else 0
        menu = round(unit * NEAR) * 2 if self.menu() is not None else 0
        return round(unit * air) * 2 + icon + menu

    def _wrapped(self, width: int) -> QRect:
        # A word with too little room takes the air around it before it is cut.
        room = QRect(
            0, 0, max(width - self._frame(), min(self._longest(), width - self._frame(TIGHT))), _ROOM
        )
        used = self.fontMetrics().boundingRect(room, _FLAGS, self.text())
        return QRect(0, 0, min(used.width() + 2, room.width()), used.height())


class CopyButton(Button):
    """Copies `content`, unless that is empty, and says `done` for a few seconds in its own place.

    It is wide enough for both texts from the start.
    """

    def __init__(self, text: str, done: str, content: Callable[[], str]) -> None:
        """Create it; `text` may hold a mnemonic, `done` has none."""
        super().__init__(text, icon="copy")
        self._usual = text
        self._done = done
        self._content = content
        self._timer = QTimer(self, singleShot=True, interval=CONFIRMED_MS)
        self._timer.timeout.connect(self.reset)
        self.clicked.connect(self._copy)
        self.setAccessibleName(text.replace("&", ""))

    def reset(self) -> None:
        """Show the usual text again."""
        self._timer.stop()
        self.setText(self._usual)

    def _copy(self) -> None:
        content = self._content()
        if content:
            QGuiApplication.clipboard().setText(content)
            self.setText(self._done)
            announce(self, self._done)
            self._timer.start()

    def _texts(self) -> tuple[str, ...]:
        """Return both texts."""
        return self._usual, self._done


class Link(Button):
    """For asides, and for what is changed elsewhere: underlined under the mouse; the focus is a frame."""

    FEW = 4

    def __init__(self, text: str = "", parent: QWidget | None = None, *, name: str = "") -> None:
        """Create it; `text` may hold a mnemonic."""
        super().__init__(text, parent, name=name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """The text in one line, with room for the frame of the focus."""
        text, air = self._measure()[0], 2 * self._air()
        return QSize(text.width() + air + 2, text.height() + air)

    def minimumSizeHint(self) -> QSize:
        """Room for the longest word; scripts without spaces break anywhere."""
        (text, longest), air = self._measure(), 2 * self._air()
        return QSize(longest + air + 2, text.height() + air)

    def heightForWidth(self, width: int) -> int:
        """One line, or as many as the text takes."""
        return self._wrapped_in(width).height() + 2 * self._air()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        theme = theme_of(self.palette())
        font = QFont(self.font())
        strong = theme.line > 1  # there the color tells nothing
        font.setUnderline(self.isEnabled() and (strong or self.underMouse()))
        painter.setFont(font)
        painter.setPen(theme.link if self.isEnabled() else theme.faint)
        room = self.rect().adjusted(self._air(), self._air(), -self._air(), -self._air())
        leading = Qt.AlignmentFlag.AlignLeft.value | Qt.AlignmentFlag.AlignVCenter.value
        painter.drawText(room, _FLAGS | leading | Qt.TextFlag.TextDontClip.value, self.text())
        if self.hasFocus():
            draw_ring(painter, QRectF(self.rect()), self._unit() * CONTROL_RADIUS, theme)

    def _air(self) -> int:
        return round(self.fontMetrics().height() * TIGHT)

    def _wrapped_in(self, width: int) -> QRect:
        room = QRect(0, 0, max(width - 2 * self._air(), 1), _ROOM)
        return self.fontMetrics().boundingRect(room, _FLAGS, self.text())


def on_key(button: QPushButton, key: QKeySequence.StandardKey) -> None:
    """Press the button with a key wherever the focus is, and name the key in its tool tip.

    With `setShortcut` Qt waits a tenth of a second, in which the next letter comes to the wrong place.
    """
    QShortcut(QKeySequence(key), button, button.click)
    button.setToolTip(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
