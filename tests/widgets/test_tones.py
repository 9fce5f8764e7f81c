"""Colors with a meaning can be read on every palette."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPalette

from wizard.widgets.badges import draw_badge
from wizard.widgets.tones import CONTRAST, Tone, contrast, mix, muted, tinted, tone_color

Role = QPalette.ColorRole
WHITE, BLACK = QColor(255, 255, 255), QColor(0, 0, 0)
BYTES = st.integers(0, 255)


def palette(base: QColor, window: QColor, text: QColor) -> QPalette:
    """A palette of these."""
    it = QPalette(window)
    it.setColor(Role.Base, base)
    it.setColor(Role.Window, window)
    it.setColor(Role.Text, text)
    it.setColor(Role.WindowText, text)
    return it


PALETTES = [
    palette(WHITE, QColor(243, 243, 243), BLACK),
    palette(WHITE, QColor(225, 225, 225), QColor(30, 30, 30)),
    palette(QColor(30, 30, 32), QColor(45, 45, 48), QColor(235, 235, 235)),
    palette(BLACK, BLACK, WHITE),
    palette(BLACK, BLACK, QColor(255, 255, 0)),
    palette(WHITE, WHITE, BLACK),
    palette(QColor(253, 246, 227), QColor(238, 232, 213), QColor(0, 43, 54)),
    palette(QColor(45, 50, 54), QColor(32, 36, 38), WHITE),
]


def test_contrast_is_wcags() -> None:
    assert contrast(WHITE, BLACK) == pytest.approx(21)
    assert contrast(WHITE, WHITE) == pytest.approx(1)
    assert contrast(QColor(119, 119, 119), WHITE) == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("on", PALETTES)
@pytest.mark.parametrize("tone", Tone)
def test_tones_are_legible(on: QPalette, tone: Tone) -> None:
    color = tone_color(on, tone)
    for role in (Role.Base, Role.Window):
        background = on.color(role)
        assert contrast(color, background) >= CONTRAST
        if tone is not Tone.NEUTRAL:
            assert contrast(color, tinted(background, color)) >= CONTRAST


@given(BYTES, BYTES, BYTES, st.sampled_from([Tone.SUCCESS, Tone.WARNING, Tone.PROBLEM]))
def test_tones_are_legible_on_any_one_background(red: int, green: int, blue: int, tone: Tone) -> None:
    background = QColor(red, green, blue)
    assert contrast(tone_color(palette(background, background, BLACK), tone), background) >= CONTRAST


def test_on_clashing_backgrounds_it_is_as_good_as_can_be() -> None:
    clash = palette(WHITE, BLACK, QColor(128, 128, 128))
    color = tone_color(clash, Tone.PROBLEM)
    assert min(contrast(color, WHITE), contrast(color, BLACK)) > 3.5
    assert muted(clash) == QColor(128, 128, 128)


def test_mix_goes_from_one_to_the_other() -> None:
    assert mix(WHITE, BLACK, 0) == WHITE
    assert mix(WHITE, BLACK, 1) == BLACK
    assert mix(WHITE, BLACK, 0.5).red() in (127, 128)


def test_every_tone_has_a_shape_of_its_own(qapp: object) -> None:
    """Without their colors, no two badges look alike."""
    on, size = PALETTES[0], 32
    shapes = []
    for tone in Tone:
        image = QImage(size, size, QImage.Format.Format_RGB32)
        image.fill(on.color(Role.Base))
        painter = QPainter(image)
        draw_badge(painter, QRectF(2, 2, size - 4, size - 4), tone, on)
        painter.end()
        places = ((x, y) for x in range(size) for y in range(size))
        shapes.append({place for place in places if image.pixelColor(*place).lightness() < 180})
    assert all(len(shape) > size for shape in shapes)
    for number, one in enumerate(shapes):
        for other in shapes[number + 1 :]:
            assert len(one ^ other) > 3 * size
