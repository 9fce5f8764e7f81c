"""Time from the start of the window's process to its first frame, against a bare QWizard.

Run it from the root of the repository: ``python -m tests.benchmarks.startup``, or with two frozen programs,
ours and a bare one: ``python -m tests.benchmarks.startup OURS BARE``.

Both are processes of their own, started in turns; modules are compiled before, as an installed program's are.
The frame counts as painted when everything that was to be painted has been, in the first turn of the event
loop after it: then both print a line with ``painted`` in it.
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
MOST_TIME = 2.0
MOST_TIME_FROZEN = 1.5
MOST_MEMORY = 1.4

BARE = (sys.executable, str(Path(__file__).with_name("bare_wizard.py")))
# As the installed command does it, and without options: their parser is not loaded for a plain start.
ENTRY = (
    "import gc; gc.disable(); from wizard.window.options import Options; "
    "from wizard.tour.startup_time import time_startup; time_startup(Options())"
)
OURS = (sys.executable, "-c", ENTRY)


@dataclass
class Measured:
    """Figures of one program, round by round.

    `seconds` until the first frame, `busy` seconds of a processor until its end, `peaks` of memory in KiB;
    the last two are 0 where nobody counts them. `phases` are those of the quickest start.
    """

    seconds: list[float] = field(default_factory=list)
    busy: list[float] = field(default_factory=list)
    peaks: list[int] = field(default_factory=list)
    phases: list[str] = field(default_factory=list)


def start(command: tuple[str, ...], folder: str, into: Measured) -> None:
    """Start a program, wait for its first frame, and for its end."""
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": f"{folder}/compiled"}
    environment.setdefault("QT_QPA_PLATFORM", "offscreen")
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    # Where each system's own folders of a person are.
    environment.update(dict.fromkeys(("HOME", "XDG_DATA_HOME", "LOCALAPPDATA"), f"{folder}/data"))
    begun = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, text=True) as process:
        assert process.stdout is not None
        phases = []
        for line in process.stdout:
            phases.append(line.rstrip())
            if "painted" in line:
                break
        taken = time.perf_counter() - begun
        assert phases, "the window was not painted"
        busy, peak = _wait(process)
    if not into.seconds or taken < min(into.seconds):
        into.phases = phases
    into.seconds.append(taken)
    into.busy.append(busy)
    into.peaks.append(peak)


def _wait(process: subprocess.Popen[str]) -> tuple[float, int]:
    """Wait for the end; answers busy seconds and peak memory, 0 where the system does not count them."""
    if sys.platform == "win32":
        process.wait()
        return 0.0, 0
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    busy = usage.ru_utime + usage.ru_stime
    return busy, usage.ru_maxrss // (1024 if sys.platform == "darwin" else 1)


def measure(
    bare_command: tuple[str, ...] = BARE, our_command: tuple[str, ...] = OURS, rounds: int = ROUNDS
) -> tuple[Measured, Measured]:
    """The bare wizard, and ours."""
    bare, ours, first = Measured(), Measured(), Measured()
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "data").mkdir()
        for command in (bare_command, our_command):
            start(command, folder, first)
        for _ in range(rounds):
            start(bare_command, folder, bare)
            start(our_command, folder, ours)
    return bare, ours


def report(bare: Measured, ours: Measured, most_time: float) -> None:
    """Print times, memory and ratios."""
    for name, measured in (("bare QWizard", bare), ("Product Key Wizard", ours)):
        best, middle = min(measured.seconds), statistics.median(measured.seconds)
        memory = max(measured.peaks) / 1024
        print(f"{name:20} best {best:6.3f} s   median {middle:6.3f} s   peak memory {memory:6.1f} MiB")
    print("\n".join(ours.phases))
    best = min(ours.seconds) / min(bare.seconds)
    middle = statistics.median(ours.seconds) / statistics.median(bare.seconds)
    print(f"time                 best {best:6.2f} x   median {middle:6.2f} x   (at most {most_time} x)")
    if max(bare.peaks):
        busy = min(ours.busy) / min(bare.busy)
        middle = statistics.median(ours.busy) / statistics.median(bare.busy)
        print(f"processor            best {busy:6.2f} x   median {middle:6.2f} x   (until the end)")
        memory = max(ours.peaks) / max(bare.peaks)
        print(f"peak memory          {memory:11.2f} x   (at most {MOST_MEMORY} x)")


def main() -> None:
    """From source, or two frozen programs."""
    if len(sys.argv) == 3:
        ours, bare = sys.argv[1:]
        report(*measure((bare,), (ours, "--startup-time")), MOST_TIME_FROZEN)
    else:
        report(*measure(), MOST_TIME)


if __name__ == "__main__":
    main()
