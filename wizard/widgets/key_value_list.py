"""Labels and values: beside each other, or below each other in a narrow place."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from wizard.widgets.layouts import clear_layout
from wizard.widgets.text import Paragraph, Remark, breakable, em, plain_tip

NARROW = 20  # lines' heights: below this, a value is below its label


class Facts(QWidget):
    """Rows of a label and a value."""

    def __init__(self) -> None:
        super().__init__()
        self._narrow = False
        self._rows: list[tuple[Remark, Paragraph]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(em())

    def show_rows(self, rows: list[tuple[str, str]], whole: Mapping[str, str] | None = None) -> None:
        """Show these rows; `whole` has, by label, all of a value that is shortened."""
        clear_layout(self._grid)
        whole = whole or {}
        self._rows = [(Remark(label), Paragraph(breakable(value))) for label, value in rows]
        for (_, shown), (label, value) in zip(self._rows, rows, strict=True):
            shown.setAccessibleName(whole.get(label, value))  # without the places where it may be broken
            shown.setToolTip(plain_tip(whole.get(label, "")))
        self._arrange()

    def minimumSizeHint(self) -> QSize:
        widths = [part.minimumSizeHint().width() for row in self._rows for part in row]
        return QSize(max(widths, default=0), em())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < em() * NARROW
        if narrow is not self._narrow:
            self._narrow = narrow
            self._arrange()

    def _arrange(self) -> None:
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 0 if self._narrow else 4)
        for number, (label, value) in enumerate(self._rows):
            self._grid.addWidget(label, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            below = (2 * number + 1, 0) if self._narrow else (2 * number, 1)
            self._grid.addWidget(value, *below)
            # Not in the next turn, as a layout does: what is read now is all there.
            label.show()
            value.show()
