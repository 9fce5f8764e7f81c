"""The icons that the build makes from the program's drawing."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest
from PIL import Image

TOOL = runpy.run_path(str(Path(__file__).parent.parent / "packaging" / "icons.py"))


@pytest.fixture(scope="module")
def icons(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    made: dict[str, Path] = TOOL["make_icons"](tmp_path_factory.mktemp("icons"))
    return made


def test_windows_gets_an_icon_of_every_size_it_shows(icons: dict[str, Path]) -> None:
    with Image.open(icons["ico"]) as ico:
        assert {side for side, _ in ico.info["sizes"]} == set(TOOL["ICO_SIDES"])


def test_macos_gets_an_icon_up_to_1024_pixels(icons: dict[str, Path]) -> None:
    with Image.open(icons["icns"]) as icns:
        assert max(width * scale for width, _, scale in icns.info["sizes"]) == 1024


def test_each_size_is_drawn_and_stands_on_nothing(icons: dict[str, Path]) -> None:
    for side in TOOL["PNG_SIDES"]:
        with Image.open(icons["png"].with_name(f"{TOOL['NAME']}-{side}.png")) as png:
            assert png.size == (side, side)
            seen = png.getchannel("A")
            assert seen.getpixel((0, 0)) == 0
            assert seen.getpixel((side // 2, side // 8)) == 255


def test_a_drawing_that_cannot_be_read_stops_the_build(tmp_path: Path) -> None:
    broken = tmp_path / "app.svg"
    broken.write_text("not a drawing", encoding="utf-8")
    with pytest.raises(ValueError, match=r"app\.svg"):
        TOOL["make_icons"](tmp_path / "icons", broken)
