"""The user's guide in the reader's language, in a window of its own: the document of the repository."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import (
    QColor,
    QFont,
    QImage,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from wizard.pages.browser import open_in_browser
from wizard.widgets.button import Button
from wizard.widgets.layouts import column_of, row_of
from wizard.widgets.panel import Sheet
from wizard.widgets.scrolling import scroll_thinly
from wizard.widgets.text import AROUND, HEADING, INSIDE, SUBHEADING, em, gap, text
from wizard.widgets.theme import theme_of

_WIDTH, _HEIGHT = 46, 40  # lines' heights
_FOLDERS: Final = ("resources/guide", "../docs")  # as it is shipped, and in the repository
_JAPANESE_LINE_END: Final = re.compile(r"(?<=[、。」])\n[ ]*(?=[\u300c\u3041-\u30ff\u4e00-\u9fff])")
_OTHER_DOCUMENT: Final = re.compile(r"(?<!!)\[([^\]]*)\]\((?!#|https?:)[^)]*\)")


def guide_file(language: str = "en") -> Path:
    """Return the path of the guide in `language`, such as ``nl``; English where there is none."""
    package = Path(__file__).resolve().parents[1]
    names = (f"guide.{language}.md", "guide.md")
    paths = (package / folder / name for name in names for folder in _FOLDERS)
    return next(path for path in paths if path.is_file())


def show_guide(parent: QWidget) -> GuideWindow:
    window = GuideWindow(parent)
    window.finished.connect(window.deleteLater)
    window.open()
    return window


class GuideWindow(Sheet):
    """The guide; Escape and Enter close it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(text("Help", "User’s guide"))
        self.text = GuideText(guide_file(QLocale().name().split("_")[0]))
        self.text.setAccessibleName(self.windowTitle())
        close = Button(text("Help", "&Close"), self, leading=True)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        below = row_of(1, close, margins=(gap(AROUND), gap(INSIDE), gap(AROUND), em()))
        column_of((self.text, 1), below, within=self, margins=(gap(AROUND), gap(INSIDE), 0, 0), spacing=0)
        self.text.setFocus()
        room = self.screen().availableGeometry().size()
        self.resize(QSize(em() * _WIDTH, em() * _HEIGHT).boundedTo(room * 0.9))


def readable(markdown: str) -> str:
    """A document as Qt can show it, which loses what comes after a tag.

    A link to another document of the repository, which is not shipped, keeps its text and loses its address.
    A line of Japanese continues below without a space.
    """
    without_tags = re.sub(r"<!--.*?-->", "", markdown.replace("<br>", " · "), flags=re.DOTALL)
    return _OTHER_DOCUMENT.sub(r"\1", _JAPANESE_LINE_END.sub("", without_tags))


class GuideText(QTextBrowser):
    """One of our documents, with its pictures as wide as there is room. Addresses open in the browser."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._folder = path.parent
        self._markdown = readable(path.read_text(encoding="utf-8"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.viewport().setAutoFillBackground(False)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_thinly(self)
        self.anchorClicked.connect(self.follow)
        self._show()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture, no wider than the text."""
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(self._folder / QUrl(name).toString()))
        room = self.viewport().width() - round(2 * em() + self.document().indentWidth())  # some are in lists
        return picture.scaledToWidth(min(room, picture.width()), Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures follow the width; the place that is read stays."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            bar = self.verticalScrollBar()
            read = bar.value() / bar.maximum() if bar.value() else 0
            self._show()
            bar.setValue(round(read * bar.maximum()))

    def follow(self, address: QUrl) -> None:
        """Go to the heading that is named, or open the browser."""
        if not address.isRelative():
            open_in_browser(address.toString())
            return
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _name_of(block) == address.fragment():
                self.setTextCursor(QTextCursor(block))
                top = self.cursorRect().top()
                self.verticalScrollBar().setValue(self.verticalScrollBar().value() + top)
                return
            block = block.next()

    def _show(self) -> None:
        self.document().setMarkdown(self._markdown)
        block = self.document().begin()
        while block.isValid():
            level = block.blockFormat().headingLevel()
            if level:
                _enlarge(block, self.font(), HEADING if level == 1 else SUBHEADING)
            _tint_links(block, theme_of(self.palette()).link)
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _lay_out(frame)
        self.moveCursor(QTextCursor.MoveOperation.Start)  # Qt leaves it behind what it read


def _lay_out(table: QTextTable) -> None:
    """As wide as the text, without lines."""
    style = table.format()
    style.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    style.setCellPadding(em() / 3)
    style.setBorder(0)
    table.setFormat(style)


def _enlarge(block: QTextBlock, base: QFont, factor: float) -> None:
    """A heading as large as a page's own."""
    cursor = QTextCursor(block)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    style = cursor.charFormat()
    style.setFontPointSize(base.pointSizeF() * factor)
    style.setFontWeight(QFont.Weight.DemiBold)
    cursor.setCharFormat(style)


def _tint_links(block: QTextBlock, color: QColor) -> None:
    """Links as on the pages of the wizard: Qt's own are the blue of the palette, whatever the theme."""
    for span in block.textFormats():
        if span.format.isAnchor():
            cursor = QTextCursor(block)
            cursor.setPosition(block.position() + span.start)
            cursor.movePosition(cursor.MoveOperation.Right, cursor.MoveMode.KeepAnchor, span.length)
            style = span.format
            style.setForeground(color)
            cursor.setCharFormat(style)


def _name_of(heading: QTextBlock) -> str:
    """Return the anchor by which links name a heading."""
    return re.sub(r"[^\w -]", "", heading.text().lower()).replace(" ", "-")
