"""How long the window takes from the start of its process to its first frame, against a bare QWizard.

Run it from the root of the repository: ``python -m tests.benchmarks.startup``. Both are processes of their
own, started in turns; modules are compiled before, as an installed program's are. The frame counts as painted
when everything that was to be painted has been, in the first turn of the event loop after it.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

ROUNDS = 15
MOST_TIME = 1.3
MOST_MEMORY = 1.4

WATCH = """
import os, sys
from PySide6.QtCore import QEvent, QObject, QTimer

def tell():
    peak = 0
    if sys.platform != "win32":
        import resource
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    os.write(1, str(peak).encode())
    os._exit(0)

class Watch(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False
"""

BARE = (
    WATCH
    + """
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWizard, QWizardPage

application = QApplication([])
wizard = QWizard()
for number in range(4):
    page = QWizardPage()
    page.setTitle(f"Page {number}")
    QVBoxLayout(page).addWidget(QLabel("A bare page"))
    wizard.addPage(page)
watch = Watch()
wizard.installEventFilter(watch)
wizard.show()
application.exec()
"""
)

OURS = f"""
from wizard import app

real = app.Windows.open

def open_watched(self):
    from wizard.window import ActivationWizard

    watched = {{}}
    exec(WATCH, watched)
    self.watch = watched["Watch"]()
    show = ActivationWizard.show

    def show_watched(window):
        window.installEventFilter(self.watch)
        show(window)

    ActivationWizard.show = show_watched
    real(self)

WATCH = {WATCH!r}
app.Windows.open = open_watched
app.main([])
"""


@dataclass
class Measured:
    """What the rounds of one program gave: seconds, and peak memory in KiB (0 where nobody counts it)."""

    seconds: list[float] = field(default_factory=list)
    peaks: list[int] = field(default_factory=list)


def start(program: str, folder: str, into: Measured) -> None:
    """Start a program, wait for its first frame."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    # Where each system's own folders of a person are.
    environment.update(dict.fromkeys(("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"), f"{folder}/data"))
    command = [sys.executable, "-c", program]
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.PIPE, env=environment)
    with process:
        assert process.stdout is not None
        peak = process.stdout.read()
        into.seconds.append(time.perf_counter() - begun)
    assert peak, "the window was not painted"
    into.peaks.append(int(peak))


def measure(rounds: int = ROUNDS) -> tuple[Measured, Measured]:
    """The bare wizard, and ours."""
    bare, ours, first = Measured(), Measured(), Measured()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "data").mkdir()
        for program in (BARE, OURS):
            start(program, folder, first)
        for _ in range(rounds):
            start(BARE, folder, bare)
            start(OURS, folder, ours)
    return bare, ours


def main() -> None:
    """Print times, memory and ratios."""
    bare, ours = measure()
    for name, measured in (("bare QWizard", bare), ("Product Key Wizard", ours)):
        best, middle = min(measured.seconds), statistics.median(measured.seconds)
        memory = max(measured.peaks) / 1024
        print(f"{name:20} best {best:6.3f} s   median {middle:6.3f} s   peak memory {memory:6.1f} MiB")
    best = min(ours.seconds) / min(bare.seconds)
    middle = statistics.median(ours.seconds) / statistics.median(bare.seconds)
    print(f"time                 best {best:6.2f} x   median {middle:6.2f} x   (at most {MOST_TIME} x)")
    if max(bare.peaks):
        memory = max(ours.peaks) / max(bare.peaks)
        print(f"peak memory          {memory:11.2f} x   (at most {MOST_MEMORY} x)")


if __name__ == "__main__":
    main()
