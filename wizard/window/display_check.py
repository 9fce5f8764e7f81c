"""Check for a screen to show a window on: without one Qt ends the process instead of saying so."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path

NO_DISPLAY = (
    "There is no display to show a window on; `product-key redeem --practice` does the same job here."
)
NO_CURSORS = (
    "Qt cannot show a window without libxcb-cursor (Debian, Ubuntu: apt install libxcb-cursor0);"
    " `product-key redeem --practice` does the same job here."
)


def why_no_window(environment: Mapping[str, str]) -> str | None:
    """Return why Qt could not show a window, in a sentence; None when it can."""
    if not sys.platform.startswith("linux"):
        return None
    asked = environment.get("QT_QPA_PLATFORM")
    platforms = [name.partition(":")[0] for name in (asked or "wayland;xcb").split(";")]
    if not all(name == "xcb" or name.startswith("wayland") for name in platforms):
        return None  # a screen of another kind, or none that is wanted
    if any(name.startswith("wayland") for name in platforms) and _has_wayland(environment):
        return None
    if "xcb" not in platforms or not environment.get("DISPLAY") or not _x_server_answers():
        return NO_DISPLAY
    return None if _can_load("libxcb-cursor.so.0") else NO_CURSORS


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY")
    return bool(name) and (Path(environment.get("XDG_RUNTIME_DIR", "/")) / str(name)).is_socket()


def _x_server_answers() -> bool:
    """Tell if the X server of DISPLAY accepts a connection, asked as Qt will ask it."""
    import ctypes

    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = ctypes.c_void_p
    connection = ctypes.c_void_p(xcb.xcb_connect(None, None))
    answers = bool(xcb.xcb_connection_has_error(connection) == 0)
    xcb.xcb_disconnect(connection)
    return answers


def _can_load(library: str) -> bool:
    import ctypes

    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
