"""The window and its person, as the tests of the window have them."""

from tests.window.conftest import nothing_is_left_behind, open_window, person

__all__ = ["nothing_is_left_behind", "open_window", "person"]
