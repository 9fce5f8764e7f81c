"""`--startup-time`: what a start takes, phase by phase, until the first frame is painted."""

from __future__ import annotations

import os
import sys
import time

from wizard.window.options import Options

_BEGUN = time.perf_counter()


def time_startup(options: Options) -> int:
    """Start as always, print a line per phase (``milliseconds  phase``), and end with the first frame.

    Milliseconds count from the start of the process; on Linux the system says when that was to 10 ms.
    """
    note = Notes()
    note("python")
    from wizard.window.app import Windows, make_application  # it is this that is timed

    application = make_application()
    note("qt")
    windows = Windows(application, options)
    note("session")
    windows.open()
    note("window")
    assert windows.window is not None, "it was opened"
    from wizard.widgets.first_frame import FirstFrame

    def painted() -> None:
        note("painted")
        application.quit()

    watch = FirstFrame(windows.window, painted)
    code = application.exec()
    del watch
    windows.close()
    return code


class Notes:
    """Prints what was reached, and when."""

    def __init__(self) -> None:
        """Count from the start of this process."""
        self._start = time.perf_counter() - _age()

    def __call__(self, phase: str) -> None:
        """This phase has ended."""
        line = f"{(time.perf_counter() - self._start) * 1000:7.1f}  {phase}"
        if sys.stdout is not None:  # a windowed program of Windows has none
            print(line, flush=True)  # noqa: T201 - it is what was asked for


def _age() -> float:
    """Return the age of this process in seconds, or of this module where the system does not say."""
    if sys.platform.startswith("linux"):
        with open("/proc/self/stat", encoding="utf-8", errors="replace") as file:  # noqa: PTH123 - no file
            begun = int(file.read().rpartition(")")[2].split()[19]) / os.sysconf("SC_CLK_TCK")
        return time.clock_gettime(time.CLOCK_BOOTTIME) - begun
    if sys.platform == "win32":
        import ctypes

        times = (ctypes.c_uint64 * 4)()
        process = ctypes.windll.kernel32.GetCurrentProcess()
        places = [ctypes.byref(times, place * 8) for place in range(4)]
        if ctypes.windll.kernel32.GetProcessTimes(process, *places):
            seconds_from_1601_to_1970 = 11_644_473_600
            return time.time() + seconds_from_1601_to_1970 - times[0] / 10_000_000
    return time.perf_counter() - _BEGUN
