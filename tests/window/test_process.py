"""The program as a process: how it starts, what it loads, how it ends."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.window.steps import begin_and_forget
from wizard.orders.place import Place, Source
from wizard.support.folders import data_folder
from wizard.widgets.icons import FOLDER
from wizard.window.app import own_folder
from wizard.window.display_check import NO_DISPLAY, why_no_window

LINUX = sys.platform.startswith("linux")

FIRST_FRAME = """
import os, sys
from wizard.__main__ import main
from wizard.window import app

def watch(window):
    from PySide6.QtCore import QEvent, QObject, QTimer
    class Watch(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                watched.removeEventFilter(self)
                QTimer.singleShot(0, at_first_frame)
            return False
    window.watch = Watch()
    window.installEventFilter(window.watch)

real = app.Windows.open

def open_watched(self):
    from wizard.window.window import ActivationWizard
    show = ActivationWizard.show
    def show_watched(window):
        watch(window)
        show(window)
    ActivationWizard.show = show_watched
    real(self)

app.Windows.open = open_watched
"""


def run(program: str, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, **environment},
    )


def test_at_the_first_frame_nothing_is_loaded_that_it_does_not_need(folder: Path) -> None:
    program = (
        FIRST_FRAME
        + """
def at_first_frame():
    heavy = "requests urllib3 keyring truststore msgspec falcon sqlite3 aiosql"
    heavy += " budoux idna pypdf python_calamine"
    heavy += " wizard.server wizard.service.http wizard.tour wizard.orders.journal"
    heavy += " wizard.messages.problems wizard.pages.sign_in wizard.support.logs html.entities"
    names = heavy.split()
    print([name for name in names if name in sys.modules], flush=True)
    os._exit(0)

main([])
"""
    )
    ran = run(program, HOME=str(folder), XDG_DATA_HOME=str(folder), LOCALAPPDATA=str(folder))
    assert ran.stdout.strip() == "[]", ran.stdout + ran.stderr


def test_the_journal_is_read_right_after_the_first_frame(folder: Path) -> None:
    begin_and_forget(folder)
    program = (
        FIRST_FRAME
        + """
def at_first_frame():
    from PySide6.QtCore import QTimer
    print("before", "wizard.orders.journal" in sys.modules, flush=True)
    def look():
        if "wizard.orders.journal" in sys.modules:
            print("after True", flush=True)
            os._exit(0)
        QTimer.singleShot(5, look)
    look()

main(["--data-dir", sys.argv[1]])
"""
    )
    assert run(program, str(folder)).stdout.splitlines()[:2] == ["before False", "after True"]


def test_at_a_first_start_no_journal_is_made(folder: Path) -> None:
    program = (
        FIRST_FRAME
        + """
def at_first_frame():
    from PySide6.QtCore import QTimer
    QTimer.singleShot(500, lambda: os._exit(0))

main(["--data-dir", sys.argv[1]])
"""
    )
    run(program, str(folder))
    assert not (folder / "journal.sqlite3").exists()


@pytest.mark.parametrize(
    "environment",
    [
        {"LANG": "tlh_KX.UTF-8", "LC_ALL": "tlh_KX.UTF-8"},
        {"LANG": "C", "LC_ALL": "C"},
        {"LANG": "", "LC_ALL": "", "LANGUAGE": "xx:yy"},
        {"LANG": "nl_NL.UTF-8", "LC_ALL": "", "LANGUAGE": ""},
    ],
)
def test_whatever_the_locale_the_window_opens(folder: Path, environment: dict[str, str]) -> None:
    program = (
        FIRST_FRAME
        + """
def at_first_frame():
    from PySide6.QtWidgets import QApplication
    (window,) = [one for one in QApplication.topLevelWidgets() if one.isWindow() and one.isVisible()]
    print(ascii(window.currentPage().heading.text()), flush=True)
    os._exit(0)

main(["--data-dir", sys.argv[1], *sys.argv[2:]])
"""
    )
    ran = run(program, str(folder), **environment)
    expected = (
        "Uw productcode inwisselen" if environment["LANG"].startswith("nl") else "Redeem your product key"
    )
    assert ran.stdout.strip() == repr(expected), ran.stderr
    ran = run(program, str(folder), "--language", "no such language", **environment)
    assert ran.stdout.strip() == repr("Redeem your product key"), ran.stderr


def test_an_unknown_option_is_said_and_ends_with_2(folder: Path) -> None:
    ran = run("from wizard.__main__ import main; import sys; sys.exit(main())", "--no-such-option")
    assert ran.returncode == 2
    assert "--no-such-option" in ran.stderr


# ---- how it ends

WAITS = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMessageBox
from wizard.__main__ import main
from wizard.window import app

real = app.Windows.open

def open_and_wait(self):
    real(self)
    from wizard.pages.stops import use_keys
    from wizard.server.practice_data import NEW
    window = self.window
    use_keys(window.currentPage(), (NEW[0].text,))
    window.next()
    def close_when_waiting():
        if not window.currentPage().busy:
            QTimer.singleShot(5, close_when_waiting)
            return
        print("waiting", flush=True)
        window.close()
        (box,) = window.findChildren(QMessageBox)
        next(one for one in box.buttons() if one.text() == "Close").click()
    QTimer.singleShot(0, close_when_waiting)

app.Windows.open = open_and_wait
sys.exit(main(["--data-dir", sys.argv[1], "--service", sys.argv[2]]))
"""


def test_closed_while_a_service_is_silent_it_ends_at_once(folder: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        ran = subprocess.run(
            [sys.executable, "-c", WAITS, str(folder), f"http://127.0.0.1:{port}"],
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert ran.stdout.strip() == "waiting", ran.stderr
    assert ran.returncode == 0, ran.stderr
    assert "Traceback" not in ran.stderr


@pytest.mark.parametrize("times", range(3))
def test_closed_at_once_it_ends_in_order(folder: Path, times: int) -> None:
    program = (
        FIRST_FRAME
        + """
def at_first_frame():
    from PySide6.QtWidgets import QApplication
    [one.close() for one in QApplication.topLevelWidgets()]

sys.exit(main(["--data-dir", sys.argv[1]]))
"""
    )
    ran = run(program, str(folder))
    assert ran.returncode == 0, ran.stderr
    assert "Traceback" not in ran.stderr
    assert (folder / "window.ini").exists()


def test_interrupted_in_a_terminal_it_ends(folder: Path) -> None:
    if sys.platform == "win32":
        return
    program = (
        FIRST_FRAME
        + """
def at_first_frame():
    print("shown", flush=True)

sys.exit(main(["--data-dir", sys.argv[1]]))
"""
    )
    command = [sys.executable, "-c", program, str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == "shown"
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=60)
    assert "Traceback" not in errors


# ---- without a display


def test_the_sentence_names_what_does_the_same_without_a_window() -> None:
    assert "product-key redeem --practice" in NO_DISPLAY


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"QT_QPA_PLATFORM": "xcb"},
        {"DISPLAY": ":4711"},
        {"DISPLAY": "no display at all"},
        {"WAYLAND_DISPLAY": "wayland-4711", "XDG_RUNTIME_DIR": "/nonexistent"},
        {"QT_QPA_PLATFORM": "wayland", "DISPLAY": ":4711"},
        {"QT_QPA_PLATFORM": "xcb;wayland"},
    ],
)
def test_without_a_display_it_says_one_sentence_and_ends_with_2(
    folder: Path, environment: dict[str, str]
) -> None:
    if not LINUX:
        return
    cleared = dict.fromkeys(("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"), "")
    program = "import sys; from wizard.__main__ import main; sys.exit(main(['--data-dir', sys.argv[1]]))"
    ran = run(program, str(folder), **{**cleared, **environment})
    assert ran.returncode == 2, ran.stderr
    assert ran.stderr.strip() == NO_DISPLAY


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "vnc:port=5900", "offscreen:configfile=x.json"])
def test_a_screen_that_is_none_needs_no_display(platform: str) -> None:
    assert why_no_window({"QT_QPA_PLATFORM": platform}) is None


# ---- where things are


def test_the_window_keeps_its_data_where_the_terminal_does() -> None:
    assert own_folder() == data_folder(None)


def test_every_icon_is_there() -> None:
    assert len(list(FOLDER.glob("*.svg"))) > 10


@pytest.mark.parametrize(
    ("asked", "source", "address"),
    [
        ("practice", Source.PRACTICE, ""),
        ("microsoft", Source.MICROSOFT, ""),
        (" https://keys.vendor.example ", Source.SERVICE, "https://keys.vendor.example"),
        ("nonsense://", Source.SERVICE, "nonsense://"),
    ],
)
def test_the_service_of_the_command_line(asked: str, source: Source, address: str) -> None:
    place = Place.named(asked)
    assert (place.source, place.address) == (source, address)
    assert bool(place.account) is (source is Source.PRACTICE)


def test_what_a_start_takes_is_told_phase_by_phase(folder: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "wizard", "--startup-time", "--data-dir", str(folder)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = [line.split() for line in ran.stdout.splitlines()]
    assert [phase for _, phase in lines] == ["python", "qt", "session", "window", "painted"]
    reached = [float(milliseconds) for milliseconds, _ in lines]
    assert reached == sorted(reached)
    assert 0 < reached[0] < reached[-1]


def test_the_program_can_say_whether_it_works(tmp_path: Path) -> None:
    alone = {"HOME": "/nowhere", "PATH": "", "TMPDIR": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-m", "wizard", "--selftest"],
        capture_output=True,
        text=True,
        timeout=300,
        env={**os.environ, **alone},
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    assert [line[:3] for line in ran.stdout.splitlines()[:3]] == ["en:", "nl:", "ja:"]
    assert "everything works" in ran.stdout
    assert not list(tmp_path.iterdir()), "nothing is left behind"


def test_dark_is_dark_also_where_the_platform_has_no_dark_colors() -> None:
    program = """
from wizard.window.app import darken, make_application
application = make_application()
darken(application)
print(application.palette().base().color().lightness())
"""
    done = run(program, QT_QPA_PLATFORM="offscreen")
    assert int(done.stdout) < 60, done.stderr
