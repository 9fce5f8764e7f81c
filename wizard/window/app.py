"""Starts the window: display, language, exception hook, settings."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.messages import LANGUAGES, Speech, resolve_language
from wizard.orders.place import Place, Source
from wizard.pages.session import Session
from wizard.window.display_check import why_no_window
from wizard.window.settings import remembered_address, remembered_place

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings, QTranslator
    from PySide6.QtWidgets import QApplication

    from wizard.window.window import ActivationWizard

LATER_MS = 250


class Options:
    """What the command line says."""

    service: str | None = None
    language: str | None = None
    data_dir: Path | None = None
    tour: Path | None = None
    dark: bool = False
    colors: str | None = None
    text: int | None = None
    jobs: int = 2
    startup_time: bool = False
    selftest: bool = False


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the wizard; answers the exit code (2 without a display)."""
    options = _parse(list(sys.argv[1:] if arguments is None else arguments))
    if options.tour is not None:
        return _take_tours(options.tour, options)
    if options.selftest:
        from wizard.tour.selftest import run_selftest

        return run_selftest()
    reason = why_no_window(os.environ)
    if reason is not None:
        print(reason, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    if options.startup_time:
        from wizard.tour.startup_time import time_startup

        return time_startup(options)
    return _show(options)


def _show(options: Options) -> int:
    application = make_application()
    from PySide6.QtCore import QTimer

    if options.dark:
        _darken(application)
    shown = Windows(application, options)
    sys.excepthook = shown.tell_fault
    shown.open()
    QTimer.singleShot(0, _settle_down)
    QTimer.singleShot(LATER_MS, lambda: _finish(application, shown.session.folder))
    code = application.exec()
    shown.close()
    _end_log()
    return code


def _darken(application: QApplication) -> None:
    """Ask the platform for dark colors, and bring some along where it has none to give."""
    from PySide6.QtCore import Qt

    application.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    application.processEvents()
    if application.styleHints().colorScheme() is not Qt.ColorScheme.Dark:
        from wizard.tour.appearances import dark_palette

        application.setPalette(dark_palette())


def make_application() -> QApplication:
    """Load Qt; the garbage is left lying until the window is there: all that is made for it stays."""
    gc.disable()
    from PySide6.QtWidgets import QApplication

    application = QApplication(sys.argv[:1])
    application.setApplicationName("ProductKeyWizard")
    return application


def _take_tours(folder: Path, options: Options) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from wizard.tour import take_tours

    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"No pictures can be saved in {folder}: {error.strerror}. Name another folder."
        print(reason, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    colors = options.colors or ("dark" if options.dark else None)
    return take_tours(
        folder,
        tuple(resolve_language(name) for name in (options.language or "").split(",") if name),
        tuple(colors.split(",")) if colors else (),
        (options.text,) if options.text else (),
        options.jobs,
    )


class Windows:
    """The window of the moment; another language makes another window over the same session."""

    def __init__(self, application: QApplication, options: Options) -> None:
        """Read the settings and choose the language."""
        self._application = application
        self._folder = options.data_dir or own_folder()
        self._settings = read_settings(self._folder)
        remembered = self._settings.value("language")
        asked = options.language or (remembered if isinstance(remembered, str) else None)
        self._translators: list[QTranslator] = []
        place = Place.named(options.service) if options.service else remembered_place(self._settings)
        self.session = Session(Speech(resolve_language(asked)), self._folder, place)
        self.session.known_address = remembered_address(self._settings)
        self.window: ActivationWizard | None = None

    def open(self) -> None:
        """Show the window, in the place of the one before."""
        from wizard.window.window import ActivationWizard

        install_translators(self._application, self._translators, self.session.speech.language)
        before, self.window = self.window, ActivationWizard(self.session, self._settings)
        self._application.setApplicationDisplayName(self.window.windowTitle())
        self.window.languageChosen.connect(self._change_language)
        if before is not None:
            self.window.setGeometry(before.geometry())
            self.window.setWindowState(before.windowState())
        # The next window opens before this one goes: the application ends with its last window.
        self.window.show()
        if before is not None:
            before.hide()
            before.deleteLater()

    def close(self) -> None:
        """Give service and journal back. A call that still runs is left behind, as a crash would leave it."""
        from wizard.pages.tasks import under_way

        for translator in self._translators:
            self._application.removeTranslator(translator)
        if not under_way():
            self.session.close()

    def tell_fault(
        self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        """The exception hook: a fault of ours is logged by its kind and place, and said once."""
        import logging

        place = ""
        while trace is not None:
            place, trace = f"{trace.tb_frame.f_code.co_name}:{trace.tb_lineno}", trace.tb_next
        logging.getLogger(__name__).error("fault %s at %s", kind.__name__, place)
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        from wizard.window.fault_dialog import show_fault

        show_fault(self.window, f"{kind.__name__} {place}")

    def _change_language(self, language: str) -> None:
        if language == self.session.speech.language or self.window is None:
            return
        self._settings.setValue("language", language)
        self.window.leave()
        self.session.change_language(Speech(language))
        self.open()


def _finish(application: QApplication, folder: Path) -> None:
    """What nobody misses in the first moment: the sign in the task bar, the system's changes, the log."""
    from wizard.support.logs import begin_log
    from wizard.widgets.icons import app_icon
    from wizard.widgets.preferences import follow_contrast

    application.setWindowIcon(app_icon())
    follow_contrast()
    begin_log(folder)


def _end_log() -> None:
    from wizard.support.logs import end_log

    end_log()


def _settle_down() -> None:
    """The window is there."""
    import signal

    gc.freeze()
    gc.enable()
    # Ctrl+C in a terminal ends the program: nothing of Python's own would run before the next event.
    signal.signal(signal.SIGINT, signal.SIG_DFL)


def own_folder() -> Path:
    """The user's own data folder: the one that `product-key` takes too.

    It finds it by platformdirs, which takes its time; Qt is here already and knows the same folders.
    """
    from PySide6.QtCore import QStandardPaths

    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.GenericDataLocation)) / "ProductKeyWizard"


def install_translators(application: QApplication, installed: list[QTranslator], language: str) -> None:
    """Load our catalog and Qt's own of a language, in the place of those loaded before."""
    from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator

    from wizard.messages.language import TERRITORIES, load_translator

    for translator in installed:
        application.removeTranslator(translator)
    installed.clear()
    QLocale.setDefault(QLocale(TERRITORIES[language]))
    qts = QTranslator()
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    qts.load(str(Path(folder) / f"qtbase_{language}.qm"))
    for translator in (qts, load_translator(language)):
        if application.installTranslator(translator):
            installed.append(translator)


def read_settings(folder: Path) -> QSettings:
    """Window size and language, beside the journal: nothing is written elsewhere."""
    from PySide6.QtCore import QSettings

    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def _parse(arguments: list[str]) -> Options:
    if not arguments:
        return Options()
    import argparse

    parser = argparse.ArgumentParser(prog="product-key-wizard", allow_abbrev=False)
    parser.add_argument("--service", metavar="practice|microsoft|https://…", help="where keys are redeemed")
    parser.add_argument("--language", metavar="|".join(LANGUAGES), help="the language of the window")
    parser.add_argument(
        "--tour",
        type=Path,
        metavar="DIR",
        help="save a picture of every page and problem in every look, and check each; --language narrows it",
    )
    parser.add_argument("--colors", metavar="light,dark,contrast", help="with --tour: in these colors only")
    parser.add_argument(
        "--dark", action="store_true", help="dark colors, whatever the system has; with --tour: in these only"
    )
    parser.add_argument(
        "--text", type=int, choices=(100, 200), help="with --tour: in one size of text, percent"
    )
    parser.add_argument("--jobs", type=int, default=2, help="with --tour: how many looks at a time")
    parser.add_argument(
        "--data-dir", type=Path, metavar="DIR", help="folder of the journal and practice data"
    )
    parser.add_argument(
        "--startup-time",
        action="store_true",
        help="print what a start takes, and leave",
    )
    parser.add_argument(
        "--selftest", action="store_true", help="see whether everything works on this computer, and leave"
    )
    parser.add_argument("--version", action="version", version=f"product-key-wizard {__version__}")
    options = parser.parse_args(arguments, namespace=Options())
    if options.service and not _is_place(options.service):
        parser.error(f"--service {options.service}: name practice, microsoft, or an address as https://…")
    for name in (options.language or "").split(","):
        if name and resolve_language(name) != name.strip()[:2].lower() and name != "pseudo":
            known = ", ".join(LANGUAGES)
            print(f"There is no language {name}; choose from {known}.", file=sys.stderr)  # noqa: T201
    return options


def _is_place(service: str) -> bool:
    return service in (Source.PRACTICE, Source.MICROSOFT) or any(sign in service for sign in ".:")
