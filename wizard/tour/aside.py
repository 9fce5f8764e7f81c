"""Walks the windows over the window: help, guide, About."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog

from wizard.pages.about import show_about
from wizard.pages.help import show_help
from wizard.pages.user_guide import show_guide
from wizard.tour.walk import Tour
from wizard.widgets.busy import Busy


class AsideTour(Tour):
    """Every window that is opened over a page."""

    def walk_everywhere(self) -> None:
        """Each once, over Start."""
        self._restart()
        page = self._page()
        self._look_at("help", show_help(self._window, page.heading.text(), page.help))
        self._look_at("user-guide", show_guide(self._window))
        self._look_at("about", show_about(self._window, self._windows.session))

    def _look_at(self, name: str, dialog: QDialog) -> None:
        """Stop at a window over the window, once it knows what it has to say."""
        busy = dialog.findChild(Busy)
        self._until(lambda: not (isinstance(busy, Busy) and busy.isVisible()), f"{name} is complete")
        self._settle()
        self._stop(name, dialog)
        dialog.close()
