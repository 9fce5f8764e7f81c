"""The bundled face."""

from __future__ import annotations

from importlib.resources import files

import pytest
from PySide6.QtGui import QFont, QFontMetricsF, QRawFont

from wizard.keys import ALPHABET
from wizard.widgets.fonts import key_family, key_font

pytestmark = pytest.mark.usefixtures("qapp")
NEVER = "0O1IL5SZAEU"


def test_it_is_loaded() -> None:
    assert key_family() == "Product Key Mono"
    assert QRawFont.fromFont(key_font(QFont())).familyName() == "Product Key Mono"


def test_it_has_every_character_of_a_key_and_those_that_never_occur() -> None:
    face = QRawFont.fromFont(key_font(QFont()))
    assert all(face.supportsCharacter(ord(character)) for character in f"{ALPHABET}{NEVER}-\u2022 ")
    assert not face.supportsCharacter(ord("В"))


def test_all_are_equally_wide() -> None:
    metrics = QFontMetricsF(key_font(QFont()))
    assert len({metrics.horizontalAdvance(character) for character in f"{ALPHABET}{NEVER}-\u2022"}) == 1


@pytest.mark.parametrize("pair", ["8B", "0O", "1I", "6G", "2Z", "5S", "QO", "DO", "VY", "CG", "4A"])
def test_characters_taken_for_each_other_are_drawn_differently(pair: str) -> None:
    face = QRawFont.fromFont(key_font(QFont()))
    one, other = (face.pathForGlyph(glyph) for glyph in face.glyphIndexesForString(pair))
    assert one.toFillPolygon() != other.toFillPolygon()


def test_sizes_in_points_and_in_pixels() -> None:
    points, pixels = QFont(), QFont()
    points.setPointSizeF(10)
    pixels.setPixelSize(20)
    assert key_font(points, 1.5).pointSizeF() == 15
    assert key_font(pixels, 1.5).pixelSize() == 30


def test_its_license_is_with_it() -> None:
    folder = files("wizard") / "resources" / "fonts"
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8")
    assert (folder / "README.md").is_file()
