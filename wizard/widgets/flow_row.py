"""Buttons beside each other, and on the next line where there is no room."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem

from wizard.widgets.layouts import mirrored
from wizard.widgets.text import em


class FlowRow(QLayout):
    """Items in lines, as words in a paragraph; `far` ones are at the far end of a line.

    Where these have no room beside the others, they begin a line as any other item does.
    """

    def __init__(self, *widgets: QWidget, far: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._far = len(widgets) if far else None
        self._sizes: dict[tuple[int, int], QSize] = {}
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(em() // 2)
        for widget in (*widgets, *far):
            self.addWidget(widget)

    def addWidget(self, widget: QWidget) -> None:
        """Append a widget, in an item made here.

        Python is told when such an item is deleted. Of one that Qt makes it keeps a dead wrapper, and finds
        that again in the place of a later item at the same address.
        """
        self.addChildWidget(widget)
        self.addItem(QWidgetItem(widget))

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        self.invalidate()

    def invalidate(self) -> None:
        """Forget the sizes of the items: one of them has changed, or there are others."""
        self._sizes.clear()
        self._heights.clear()
        super().invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        if not 0 <= index < len(self._items):
            return None
        self.invalidate()
        return self._items.pop(index)

    def expandingDirections(self) -> Qt.Orientation:
        """Return none: buttons keep their size."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._heights.get(width)
        if height is None:
            lines = self._lines(width)
            heights = [max(self._size(item, width).height() for item in line) for line in lines]
            height = self._heights[width] = sum(heights) + self.spacing() * max(len(lines) - 1, 0)
        return height

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self.spacing() * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def minimumSize(self) -> QSize:
        """The widest of them."""
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def setGeometry(self, rect: QRect) -> None:
        """Place them, mirrored for right-to-left."""
        super().setGeometry(rect)
        top = rect.top()
        lines = self._lines(rect.width())
        for line in lines:
            height = max(self._size(item, rect.width()).height() for item in line)
            self._place(line, rect, top, height, wrapped=len(lines) > 1)
            top += height + self.spacing()

    def _place(self, line: list[QLayoutItem], rect: QRect, top: int, height: int, *, wrapped: bool) -> None:
        far = self._items[self._far :] if self._far is not None else []
        if wrapped and all(item in far for item in line):
            far = []
        left = rect.left()
        right = rect.right() + 1
        for item in [item for item in line if item not in far]:
            self._set(item, QPoint(left, top), height, rect)
            left += self._size(item, rect.width()).width() + self.spacing()
        for item in reversed([item for item in line if item in far]):
            right -= self._size(item, rect.width()).width()
            self._set(item, QPoint(right, top), height, rect)
            right -= self.spacing()

    def _set(self, item: QLayoutItem, place: QPoint, height: int, rect: QRect) -> None:
        parent = self.parentWidget()
        direction = parent.layoutDirection() if parent else Qt.LayoutDirection.LeftToRight
        size = self._size(item, rect.width())
        place += QPoint(0, (height - size.height()) // 2)
        item.setGeometry(mirrored(QRect(place, size), rect, direction))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        room = 0
        for item in self._shown():
            wanted = self._size(item, width).width()
            if not lines or wanted > room:
                lines.append([])
                room = width
            lines[-1].append(item)
            room -= wanted + self.spacing()
        return lines

    def _size(self, item: QLayoutItem, room: int) -> QSize:
        """Return the size of an item in a line: its own, or that in less room."""
        size = self._sizes.get((id(item), room))
        if size is None:
            size = item.sizeHint()
            if size.width() > room:
                size = QSize(room, item.heightForWidth(room) if item.hasHeightForWidth() else size.height())
            self._sizes[id(item), room] = size
        return size
