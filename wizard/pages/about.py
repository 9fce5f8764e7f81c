"""About: versions, licenses, and diagnostics to copy, in a window that does not block."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from wizard.messages.diagnostics import advice, diagnostics_text, finding, label
from wizard.orders.known_services import load_services
from wizard.pages.session import Session
from wizard.pages.tasks import Task
from wizard.support.diagnostics import Fact, diagnose, parts
from wizard.support.logs import log_file
from wizard.widgets.busy import Busy
from wizard.widgets.button import Button
from wizard.widgets.key_value_list import Facts
from wizard.widgets.layouts import add_to, column_of, row_of
from wizard.widgets.panel import Sheet
from wizard.widgets.scrolling import scrolled
from wizard.widgets.text import AROUND, INSIDE, NEAR, Heading, Paragraph, Subheading, em, gap, text

_WIDTH, _HEIGHT = 38, 32  # lines' heights
LICENSES = "THIRD-PARTY-LICENSES.txt"


def show_about(parent: QWidget, session: Session) -> AboutWindow:
    """Open the window over `parent`."""
    window = AboutWindow(parent, session)
    window.finished.connect(window.deleteLater)
    window.open()
    return window


class AboutWindow(Sheet):
    """The window with version, libraries and diagnostics; Escape and Enter close it."""

    def __init__(self, parent: QWidget, session: Session) -> None:
        super().__init__(parent)
        self._speech = session.speech
        self._facts: tuple[Fact, ...] = ()
        self.setWindowTitle(text("About", "About Product Key Wizard"))
        self._system = Facts()
        self._advice = Paragraph()
        self._busy = Busy()
        self._copy = Button(text("About", "Co&py diagnostics"), icon="copy")
        self._copy.setEnabled(False)
        self._copy.clicked.connect(self._copy_facts)
        self._build()
        self._busy.wait_for(text("About", "Checking this computer…"), can_stop=False)
        log = log_file(session.folder)
        services = tuple(one.address for one in load_services(session.folder))
        self._task = Task(self, lambda: diagnose(session.folder, log, services), self._show_facts, self._fail)
        self.finished.connect(lambda _result: self._task.cancel())
        room = self.screen().availableGeometry().size()
        self.resize(QSize(em() * _WIDTH, em() * _HEIGHT).boundedTo(room * 0.9))

    def _build(self) -> None:
        inner, made_with, margin = QWidget(), Facts(), gap(AROUND)
        made_with.show_rows(
            [(part.name, f"{part.version} · {part.license}".rstrip(" ·")) for part in parts()]
        )
        self._advice.hide()
        terms = text("About", "Free software under the MIT license: you may use, change and share it.")
        column = column_of(within=inner, margins=(margin, margin, margin, em()), spacing=gap(NEAR))
        add_to(column, Heading("Product Key Wizard"), Paragraph(terms))
        add_to(column, Subheading(text("About", "This computer")), self._busy, self._system, self._advice)
        add_to(column, Subheading(text("About", "Made with")), made_with, 1)
        area = scrolled(inner, self.windowTitle())
        column_of((area, 1), self._buttons(margin), within=self, spacing=0)

    def _buttons(self, margin: int) -> QHBoxLayout:
        row = row_of(self._copy, margins=(margin, gap(INSIDE), margin, em()))
        licenses = Path(getattr(sys, "_MEIPASS", "")) / LICENSES
        if hasattr(sys, "_MEIPASS") and licenses.is_file():
            show = Button(text("About", "All &licenses"))
            show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(licenses))))
            row.addWidget(show)
        close = Button(text("About", "&Close"), self, leading=True)
        close.setDefault(True)
        close.clicked.connect(self.reject)
        add_to(row, 1, close)
        close.setFocus()
        return row

    def _show_facts(self, facts: tuple[Fact, ...]) -> None:
        self._busy.hide()
        self._facts = facts
        self._system.show_rows(
            [(label(self._speech, fact.topic), finding(self._speech, fact)) for fact in facts]
        )
        text = "\n".join(filter(None, (advice(self._speech, fact) for fact in facts)))
        self._advice.setText(text)
        self._advice.setVisible(bool(text))
        self._copy.setEnabled(True)

    def _fail(self, error: Exception) -> None:
        self._busy.hide()
        raise error

    def _copy_facts(self) -> None:
        QGuiApplication.clipboard().setText(diagnostics_text(self._speech, self._facts))
