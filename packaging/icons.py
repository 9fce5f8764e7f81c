"""Makes the program's icons from one drawing: PNG for Linux, ICO for Windows, ICNS for macOS.

Run it from the root of the repository: ``python packaging/icons.py build/icons``. It needs Pillow (extra
`build`), which knows both formats; Qt draws the SVG, sharp in every size.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter, QPainter  # noqa: TID251 - a tool of the build
from PySide6.QtSvg import QSvgRenderer

SOURCE = Path(__file__).parent.parent / "wizard" / "resources" / "icons" / "app.svg"
NAME = "product-key-wizard"
PNG_SIDES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIDES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_SIDES = (16, 32, 64, 128, 256, 512, 1024)


def make_icons(folder: Path, source: Path = SOURCE) -> dict[str, Path]:
    """Write all icons into `folder`; answers the path of each kind: `png` (256 px), `ico`, `icns`."""
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(QByteArray(source.read_bytes()))
    if not renderer.isValid():
        raise ValueError(f"{source} is not a drawing that Qt can read")
    drawn = {side: _drawn(renderer, side) for side in {*PNG_SIDES, *ICO_SIDES, *ICNS_SIDES}}
    for side in PNG_SIDES:
        drawn[side].save(folder / f"{NAME}-{side}.png")
    ico, icns = folder / f"{NAME}.ico", folder / f"{NAME}.icns"
    # Each size is drawn, not shrunk: Pillow takes those that are appended as they are.
    drawn[256].save(
        ico, sizes=[(side, side) for side in ICO_SIDES], append_images=[drawn[side] for side in ICO_SIDES]
    )
    drawn[1024].save(icns, append_images=[drawn[side] for side in ICNS_SIDES])
    return {"png": folder / f"{NAME}-256.png", "ico": ico, "icns": icns}


def _drawn(renderer: QSvgRenderer, side: int) -> Image.Image:
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"PNG")).write(image)
    return Image.open(io.BytesIO(bytes(buffer.data().data()))).convert("RGBA")


if __name__ == "__main__":
    for kind, path in make_icons(Path(sys.argv[1] if len(sys.argv) > 1 else "build/icons")).items():
        print(f"{kind}: {path}")  # noqa: T201 - a tool of the build says what it made
