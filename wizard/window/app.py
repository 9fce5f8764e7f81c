"""The application: language, exception hook and settings around the window of the moment."""

from __future__ import annotations

import gc
import signal
import sys
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QLibraryInfo, QLocale, QSettings, QStandardPaths, Qt, QTimer, QTranslator
from PySide6.QtWidgets import QApplication

from wizard.messages import Translator, resolve_language
from wizard.messages.language import TERRITORIES
from wizard.messages.translator import load_translator
from wizard.orders.place import PRACTICE_ACCOUNTS, Place
from wizard.pages.file_dialogs import last_folder
from wizard.pages.session import Session
from wizard.pages.tasks import under_way
from wizard.support.faults import fault_name
from wizard.widgets.dark_palette import dark_palette
from wizard.widgets.icons import app_icon
from wizard.widgets.preferences import follow_contrast
from wizard.window.ending import end_process
from wizard.window.fault_dialog import show_fault
from wizard.window.options import Options
from wizard.window.window import ActivationWizard

LATER_MS = 250


def run(options: Options) -> int:
    """Show the window until it is closed; return the exit code."""
    application = make_application()
    if options.dark:
        darken(application)
    windows = Windows(application, options)
    sys.excepthook = windows.report_fault
    windows.open()
    QTimer.singleShot(0, _finish_start)
    QTimer.singleShot(LATER_MS, lambda: _add_what_can_wait(application, windows.session.folder))
    code = application.exec()
    windows.close()
    from wizard.support.logs import end_log

    end_log()
    return end_process(code)


def make_application() -> QApplication:
    """Create the application under its own name."""
    application = QApplication(sys.argv[:1])
    application.setApplicationName("ProductKeyWizard")
    return application


def darken(application: QApplication) -> None:
    """Ask the platform for dark colors; where it has none to give, use our own."""
    application.styleHints().setColorScheme(Qt.ColorScheme.Dark)
    application.processEvents()
    if application.styleHints().colorScheme() is not Qt.ColorScheme.Dark:
        application.setPalette(dark_palette())


class Windows:
    """The window of the moment; another language makes another window over the same session."""

    def __init__(self, application: QApplication, options: Options) -> None:
        """Read the settings and choose the language."""
        self._application = application
        folder = options.data_dir or own_folder()
        self._settings = read_settings(folder)
        remembered = self._settings.value("language")
        asked = options.language or (remembered if isinstance(remembered, str) else None)
        self._translators: list[QTranslator] = []
        place = Place.named(options.service) if options.service else None
        self.session = Session(Translator(resolve_language(asked)), folder, place)
        account = self._settings.value("practice")
        self.session.flow.practice_account = account if account in PRACTICE_ACCOUNTS else ""
        used = self._settings.value("folder")
        last_folder.path = used if isinstance(used, str) else ""
        self.window: ActivationWizard | None = None

    def open(self) -> None:
        """Show the window, in the place of the one before."""
        self._install_translators()
        before, self.window = self.window, ActivationWizard(self.session, self._settings)
        self._application.setApplicationDisplayName(self.window.windowTitle())
        self.window.languageChosen.connect(self._change_language)
        if before is not None:
            self.window.take_over(before)
            self.window.setGeometry(before.geometry())
            self.window.setWindowState(before.windowState())
        # The next window opens before this one goes: the application ends with its last window.
        self.window.show()
        if before is not None:
            self.window.stillness.begin_pause()
            before.hide()
            before.deleteLater()

    def close(self) -> None:
        """Release service and journal; a call that still runs is left behind, as a crash would leave it."""
        self._remove_translators()
        if not under_way():
            self.session.close()

    def report_fault(
        self, kind: type[BaseException], _error: BaseException, trace: TracebackType | None
    ) -> None:
        """Exception hook: log a fault of the program by its kind and place, and show it once."""
        import logging

        fault = fault_name(kind, trace)
        logging.getLogger(__name__).error("fault %s", fault)
        if issubclass(kind, KeyboardInterrupt):
            self._application.quit()
            return
        show_fault(self.window, fault)

    def _change_language(self, language: str) -> None:
        if language == self.session.speech.language or self.window is None:
            return
        self._settings.setValue("language", language)
        self.window.leave()
        self.session.change_language(Translator(language))
        self.open()

    def _install_translators(self) -> None:
        """Load our catalog and Qt's own of the session's language, in the place of those loaded before."""
        self._remove_translators()
        language = self.session.speech.language
        QLocale.setDefault(QLocale(TERRITORIES[language]))
        qts = QTranslator()
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        qts.load(str(Path(folder) / f"qtbase_{language}.qm"))
        for translator in (qts, load_translator(language)):
            if self._application.installTranslator(translator):
                self._translators.append(translator)

    def _remove_translators(self) -> None:
        for translator in self._translators:
            self._application.removeTranslator(translator)
        self._translators.clear()


def own_folder() -> Path:
    """Return the user's own data folder, the one that `product-key` uses too.

    The terminal finds it by platformdirs, which takes its time; Qt is loaded already and knows the same one.
    """
    places = QStandardPaths.StandardLocation
    return Path(QStandardPaths.writableLocation(places.GenericDataLocation)) / "ProductKeyWizard"


def read_settings(folder: Path) -> QSettings:
    """Read size, language, practice account and last folder from beside the journal, and nowhere else."""
    return QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)


def _add_what_can_wait(application: QApplication, folder: Path) -> None:
    """Add the sign in the task bar, the system's changes of contrast, and the log."""
    application.setWindowIcon(app_icon())
    follow_contrast()
    from wizard.support.logs import begin_log  # logging takes as long as a page

    begin_log(folder)


def _finish_start() -> None:
    """Collect garbage again, and let Ctrl+C in a terminal end the program.

    Nothing of Python's own would run before the next event of a window that waits.
    """
    gc.freeze()
    gc.enable()
    signal.signal(signal.SIGINT, signal.SIG_DFL)
