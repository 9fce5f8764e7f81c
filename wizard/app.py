"""Starts the window: display, language, exception hook, settings."""

from __future__ import annotations

import argparse
import logging
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from wizard.cli.session import data_folder
from wizard.messages import LANGUAGES, Speech, resolve_language

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings, QTranslator
    from PySide6.QtWidgets import QApplication

    from wizard.session import Place, Session
    from wizard.window import ActivationWizard

log = logging.getLogger(__name__)

NO_DISPLAY = (
    "There is no display to show a window on; `product-key redeem --practice` does the same job here."
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the wizard; answers the exit code (2 without a display)."""
    options = _parse(list(sys.argv[1:] if arguments is None else arguments))
    if options.tour is not None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from wizard.tour import take_tour

        return take_tour(options.tour, resolve_language(options.language), dark=options.dark)
    if not has_display():
        print(NO_DISPLAY, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setApplicationName("ProductKeyWizard")
    application.setApplicationDisplayName("Product Key Wizard")
    shown = Windows(application, options)
    sys.excepthook = shown.tell_fault
    shown.open()
    code = application.exec()
    shown.close()
    return code


def has_display() -> bool:
    """Whether Qt would find a screen; without one it ends the process instead of saying so."""
    if os.environ.get("QT_QPA_PLATFORM") or not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


class Windows:
    """The window of the moment; another language makes another window over the same session."""

    def __init__(self, application: QApplication, options: argparse.Namespace) -> None:
        """Read the settings and choose the language."""
        self._application = application
        self._folder = data_folder(options.data_dir)
        self._settings = read_settings(self._folder)
        remembered = self._settings.value("language")
        asked = options.language or (remembered if isinstance(remembered, str) else None)
        self._translators: list[QTranslator] = []
        self._session = self._new_session(resolve_language(asked), options.service)
        self.window: ActivationWizard | None = None

    def open(self) -> None:
        """Show the window."""
        from wizard.window import ActivationWizard

        install_translators(self._application, self._translators, self._session.speech.language)
        self.window = ActivationWizard(self._session, self._settings)
        self.window.languageChosen.connect(self._change_language)
        self.window.show()

    def close(self) -> None:
        """Give service and journal back."""
        self._session.close()

    def tell_fault(
        self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        """The exception hook: a fault of ours is logged by its kind and place, and said once."""
        place = ""
        while trace is not None:
            place, trace = f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}", trace.tb_next
        log.error("fault %s at %s", kind.__name__, place)
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        from wizard.faults import show_fault

        show_fault(self.window, f"{kind.__name__} {place}")

    def _change_language(self, language: str) -> None:
        if language == self._session.speech.language:
            return
        self._settings.setValue("language", language)
        self._session.change_language(Speech(language))
        before, self.window = self.window, None
        # The next window opens before this one goes: the application ends with its last window.
        self.open()
        if before is not None:
            if self.window is not None:
                self.window.setGeometry(before.geometry())
            before.hide()
            before.deleteLater()

    def _new_session(self, language: str, service: str | None) -> Session:
        from wizard.session import Session

        return Session(Speech(language), self._folder, place_of(service))


def place_of(service: str | None) -> Place:
    """Where `--service` leads: practice, microsoft or an address."""
    from wizard.session import Place, Source

    if service is None or service == Source.PRACTICE:
        return Place()
    if service == Source.MICROSOFT:
        return Place(Source.MICROSOFT, account="")
    return Place(Source.SERVICE, address=service, account="")


def install_translators(application: QApplication, installed: list[QTranslator], language: str) -> None:
    """Load our catalog and Qt's own of a language, in the place of those loaded before."""
    from importlib.resources import files

    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    for translator in installed:
        application.removeTranslator(translator)
    installed.clear()
    QLocale.setDefault(QLocale(language))
    ours = str(files("wizard.resources") / "i18n" / f"wizard_{language}.qm")
    qts = str(Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)) / f"qtbase_{language}.qm")
    for path in (qts, ours):
        translator = QTranslator()
        if translator.load(path):
            application.installTranslator(translator)
            installed.append(translator)


def read_settings(folder: Path) -> QSettings:
    """Window size and language, beside the journal: nothing is written elsewhere."""
    from PySide6.QtCore import QSettings

    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def _parse(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="product-key-wizard", allow_abbrev=False)
    parser.add_argument("--service", metavar="practice|microsoft|https://…", help="where keys are redeemed")
    parser.add_argument("--language", metavar="|".join(LANGUAGES), help="the language of the window")
    parser.add_argument("--tour", type=Path, metavar="DIR", help="save a picture of every page and problem")
    parser.add_argument("--dark", action="store_true", help="with --tour: in dark colors")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="folder of the journal and practice data"
    )
    return parser.parse_args(arguments)
