"""Colors of surfaces and controls, computed from the palette of the moment.

Pages and widgets name what a color is for; what it is follows light and dark, the accent, and a wish for
strong contrast, in which surfaces lose their fills and edges are drawn in the color of the text.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtGui import QColor, QPalette

from wizard.widgets.preferences import wants_contrast
from wizard.widgets.tones import CONTRAST, contrast, mix

LINE_CONTRAST: Final = 3.0
"""The least contrast of a line that means something: a focus frame, the edge of what is chosen."""

_Role = QPalette.ColorRole
_STEPS: Final = 20
_KEPT: Final = 64
_known: dict[tuple[int, bool], Theme] = {}


class Theme(NamedTuple):
    """Colors by their use; all opaque.

    `base` is the background, `rail` the ground of the steps. `raised`, `hovered` and `pressed` are
    the faces of a control, `chosen` is the ground of what is chosen. `edge` is quiet, `outline` surrounds
    what can be typed in or ticked, `accent_line` is the accent as a line. `accent` with `on_accent` is the
    one button that leads on. `link` is the text of a link. `line` is how thick an edge is, in pixels.
    """

    base: QColor
    rail: QColor
    text: QColor
    faint: QColor
    edge: QColor
    outline: QColor
    raised: QColor
    hovered: QColor
    pressed: QColor
    chosen: QColor
    on_chosen: QColor
    accent: QColor
    on_accent: QColor
    accent_hovered: QColor
    accent_pressed: QColor
    accent_line: QColor
    link: QColor
    line: float


def theme_of(palette: QPalette) -> Theme:
    """Return the colors on `palette`, whichever of its groups is current."""
    strong = wants_contrast()
    known = (palette.cacheKey(), strong)
    if known not in _known:  # asked at every stroke and frame: reading five colors takes longer than that
        if len(_known) >= _KEPT:
            _known.clear()
        _known[known] = _of(palette, strong=strong)
    return _known[known]


def _of(palette: QPalette, *, strong: bool) -> Theme:
    roles = (_Role.Base, _Role.Window, _Role.WindowText, _Role.Highlight, _Role.HighlightedText)
    group = QPalette.ColorGroup.Active
    return _theme(*(palette.color(group, role).rgb() for role in roles), strong=strong)


@lru_cache(maxsize=8)
def _theme(base: int, window: int, text: int, accent: int, on_accent: int, *, strong: bool) -> Theme:
    ground, ink = QColor.fromRgb(base), QColor.fromRgb(text)
    light, over = QColor.fromRgb(accent), QColor.fromRgb(on_accent)
    face = _apart(light, over, CONTRAST)
    line = _apart(light, ground, LINE_CONTRAST)
    # Links are also on tinted grounds: messages, what is chosen, what is under the mouse.
    under_links = min(
        (ground, QColor.fromRgb(window), mix(ground, ink, 0.075)), key=lambda one: contrast(one, light)
    )
    if strong:
        return Theme(
            base=ground,
            rail=ground,
            text=ink,
            faint=mix(ground, ink, 0.6),
            edge=ink,
            outline=ink,
            raised=ground,
            hovered=mix(ground, ink, 0.15),
            pressed=mix(ground, ink, 0.3),
            chosen=face,
            on_chosen=over,
            accent=face,
            on_accent=over,
            accent_hovered=face,
            accent_pressed=face,
            accent_line=ink,
            link=ink,
            line=2.0,
        )
    return Theme(
        base=ground,
        rail=mix(QColor.fromRgb(window), ground, 0.35),
        text=ink,
        faint=mix(ground, ink, 0.5),
        edge=mix(ground, ink, 0.16),
        outline=mix(ground, ink, 0.42),
        raised=mix(ground, ink, 0.035),
        hovered=mix(ground, ink, 0.075),
        pressed=mix(ground, ink, 0.13),
        chosen=mix(ground, light, 0.1),
        on_chosen=ink,
        accent=face,
        on_accent=over,
        accent_hovered=mix(face, over, 0.1),
        accent_pressed=mix(face, over, 0.2),
        accent_line=line,
        link=_apart(light, under_links, CONTRAST),
        line=1.0,
    )


def _apart(color: QColor, ground: QColor, least: float) -> QColor:
    """`color`, made darker or lighter until it has `least` contrast with `ground`."""
    far = QColor("black") if contrast(ground, QColor("black")) > contrast(ground, QColor("white")) else None
    far = far or QColor("white")
    for step in range(_STEPS + 1):
        shifted = mix(color, far, step / _STEPS)
        if contrast(shifted, ground) >= least:
            return shifted
    return far
