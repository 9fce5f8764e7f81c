"""Help on a page, in a window that does not block."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QWidget

from wizard.pages.help_texts import KEY_PLACES, KEYBOARD, Answer
from wizard.pages.user_guide import show_guide
from wizard.widgets.button import Button
from wizard.widgets.drawing import Drawing
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import column_of
from wizard.widgets.panel import Sheet
from wizard.widgets.scrolling import scrolled
from wizard.widgets.text import AROUND, INSIDE, NEAR, Heading, Paragraph, Subheading, em, gap, text

_WIDTH, _HEIGHT = 36, 30  # lines' heights
_BESIDE = 28  # lines' heights: the least width with drawings beside their answers


def show_help(parent: QWidget, page: str, answers: tuple[Answer, ...]) -> HelpWindow:
    """Open the help of a page, whose heading is `page`."""
    return _open(HelpWindow(parent, page, (*answers, KEYBOARD)))


def show_key_places(parent: QWidget) -> HelpWindow:
    """Open a window that says where keys are found."""
    return _open(HelpWindow(parent, text("Help", "Where do I find my key?"), KEY_PLACES))


def _open(window: HelpWindow) -> HelpWindow:
    window.finished.connect(window.deleteLater)
    window.open()
    return window


class HelpWindow(Sheet):
    """Questions and answers, some with a drawing; Escape, Enter and F1 close it.

    `about` when the program itself is asked about.
    """

    about = Signal()

    def __init__(self, parent: QWidget, title: str, answers: tuple[Answer, ...]) -> None:
        super().__init__(parent)
        self.setWindowTitle(text("Help", "Help: {page}").format(page=title))
        room = self.screen().availableGeometry().size() * 0.9
        width = min(em() * _WIDTH, room.width())
        inner, margin = QWidget(), gap(AROUND)
        rows = (_row(answer, beside=width >= em() * _BESIDE) for answer in answers)
        around = (margin, margin, margin, em())
        column_of(Heading(title), *rows, 1, within=inner, margins=around, spacing=gap(NEAR))
        area = scrolled(inner, title)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = Button(text("Help", "&Close"), self, leading=True)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        about = Button(text("Help", "&About Product Key Wizard"))
        about.clicked.connect(self._leave_for_about)
        guide = Button(text("Help", "&User’s guide"), icon="list")
        guide.clicked.connect(self._leave_for_guide)
        buttons = FlowRow(guide, about, far=(close,))
        foot = column_of(buttons, margins=(margin, gap(INSIDE), margin, em()))
        column_of((area, 1), foot, within=self, spacing=0)
        close.setFocus()
        height = min(em() * _HEIGHT, inner.heightForWidth(width) + em() * 4)
        self.resize(QSize(width, height).boundedTo(room))

    def _leave_for_guide(self) -> None:
        window = self.parentWidget()
        assert window is not None, "help is opened over a window"
        self.reject()
        show_guide(window)

    def _leave_for_about(self) -> None:
        self.reject()
        self.about.emit()


def _row(answer: Answer, *, beside: bool) -> QBoxLayout:
    """Lay out an answer, with its drawing `beside` it or, on a narrow screen, above it."""
    directions = QBoxLayout.Direction
    row = QBoxLayout(directions.LeftToRight if beside else directions.TopToBottom)
    row.setSpacing(em())
    words = column_of(
        Subheading(text("Help", answer.question)),
        Paragraph(text("Help", answer.answer)),
        1,
        spacing=em() // 4,
    )
    if answer.drawing:
        row.addWidget(Drawing(answer.drawing), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
