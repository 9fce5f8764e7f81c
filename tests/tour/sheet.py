"""A contact sheet: all pictures of a folder in one, each with its name."""

from __future__ import annotations

from math import ceil
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

WIDTH: Final = 560
COLUMNS: Final = 5
GAP: Final = 16
CAPTION: Final = 26


def make_sheet(folder: Path, target: Path) -> int:
    """Put the PNG pictures of `folder` on one sheet, in the order of their names; answers how many.

    A picture is scaled to a width of 560 pixels. Without pictures no sheet is written.
    """
    paths = sorted(folder.glob("*.png"))
    if not paths:
        return 0
    pictures = [_scaled(QImage(str(path))) for path in paths]
    height = max(picture.height() for picture in pictures)
    columns = min(COLUMNS, len(pictures))
    rows = ceil(len(pictures) / columns)
    sheet = QImage(
        columns * (WIDTH + GAP) + GAP,
        rows * (height + CAPTION + GAP) + GAP,
        QImage.Format.Format_RGB32,
    )
    sheet.fill(QColor(128, 128, 128))
    painter = QPainter(sheet)
    painter.setFont(QFont("Noto Sans", 11))
    for number, (path, picture) in enumerate(zip(paths, pictures, strict=True)):
        row, column = divmod(number, columns)
        left, top = GAP + column * (WIDTH + GAP), GAP + row * (height + CAPTION + GAP)
        painter.setPen(Qt.GlobalColor.black)
        painter.drawText(QRect(left, top, WIDTH, CAPTION), Qt.AlignmentFlag.AlignVCenter, path.stem)
        painter.drawImage(left, top + CAPTION, picture)
    painter.end()
    if not sheet.save(str(target)):
        raise OSError(f"{target} cannot be written")
    return len(pictures)


def _scaled(picture: QImage) -> QImage:
    return picture.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation)
