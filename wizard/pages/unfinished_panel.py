"""A panel for something that is not finished: what it is, what its button does, and how it is silenced."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from wizard.messages import Translator
from wizard.messages.text import joined
from wizard.orders.batches.models import UnfinishedBatch
from wizard.widgets.button import Button, Link
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.surfaces import draw_surface
from wizard.widgets.text import INSIDE, NEAR, PANEL_RADIUS, Remark, Strong, em, gap, text
from wizard.widgets.theme import theme_of


class UnfinishedPanel(QWidget):
    """`resumed` has what is to be continued, `dismissed` what shall not be offered any more."""

    resumed = Signal(object)
    dismissed = Signal(object)

    def __init__(self, title: str, meaning: str, go_on: str, wanted: object, silenced: object) -> None:
        """Say what it is and what `go_on`, the text of its button, does."""
        super().__init__()
        self._resume = Button(go_on, name="resume")
        self._resume.clicked.connect(lambda: self.resumed.emit(wanted))
        self._forget = Link(text("KeyPage", "Stop reminding me"), name="stop-reminding")
        self._forget.clicked.connect(lambda: self.dismissed.emit(silenced))
        words = column_of(Strong(title), Remark(meaning), spacing=0)
        resume = self._resume, 0, Qt.AlignmentFlag.AlignVCenter  # not as high as long words beside it
        margins = (gap(INSIDE), gap(NEAR)) * 2
        row_of((words, 1), self._forget, resume, within=self, margins=margins, spacing=gap(NEAR))

    def controls(self) -> tuple[QWidget, ...]:
        """Return its controls in their order."""
        return self._forget, self._resume

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = theme_of(self.palette())
        rect, radius = QRectF(self.rect()), em() * PANEL_RADIUS
        draw_surface(QPainter(self), rect, radius, theme.base, QPen(theme.edge, theme.line))


class BatchPanel(UnfinishedPanel):
    """A batch that this computer began and did not finish."""

    def __init__(self, speech: Translator, batch: UnfinishedBatch) -> None:
        """Say how far it came, and that its list is needed again."""
        name = batch.list_name or text("BatchPage", "Pasted list")
        done, keys = speech.number(batch.keys_done), speech.keys(batch.keys_total)
        title = text("BatchPage", "{list}: {done} of {keys} redeemed")
        told = text("BatchPage", "Keys aren’t saved here. Open {list} again to continue.").format(list=name)
        unknown = batch.keys_unknown
        if unknown:
            open_still = text("BatchPage", "The result of %n key(s) isn’t known yet.", None, unknown)
            told = joined((open_still, told))
        super().__init__(
            title.format(list=name, done=done, keys=keys),
            told,
            text("BatchPage", "Open the list…"),
            batch,
            batch,
        )
