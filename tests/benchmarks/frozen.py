"""Size and start-up time of the frozen program, against a bare wizard that PyInstaller freezes.

Run it from the root of the repository: ``python -m tests.benchmarks.frozen``, with the extra `build`.
It builds both into a temporary folder, or takes dist/ProductKeyWizard where that is built already.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import startup

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / "dist" / "ProductKeyWizard"
MOST_SIZE = 1.0


def size(folder: Path) -> int:
    """The bytes of all files; a link counts as nothing."""
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def freeze(source: Path, *options: str) -> None:
    """Run PyInstaller quietly."""
    command = [
        sys.executable,
        "-m",
        "PyInstaller",
        "--noconfirm",
        "--log-level",
        "ERROR",
        *options,
        str(source),
    ]
    subprocess.run(command, check=True, cwd=ROOT)


def main() -> None:
    """Build, and print the ratios."""
    if not OURS.is_dir():
        freeze(ROOT / "build.spec")
    with tempfile.TemporaryDirectory() as folder:
        places = ("--distpath", folder, "--workpath", f"{folder}/build", "--specpath", folder)
        freeze(Path(startup.__file__).with_name("bare_wizard.py"), *places)
        bare = Path(folder) / "bare_wizard"
        ratio = size(OURS) / size(bare)
        print(f"bare QWizard        {size(bare) / 1e6:7.1f} MB")
        print(f"Product Key Wizard  {size(OURS) / 1e6:7.1f} MB")
        print(f"size                {ratio:7.2f} x   (at most {MOST_SIZE} x)")
        suffix = ".exe" if sys.platform == "win32" else ""
        ours = (str(OURS / f"ProductKeyWizard{suffix}"), "--startup-time")
        measured = startup.measure((str(bare / f"bare_wizard{suffix}"),), ours)
        startup.report(*measured, startup.MOST_TIME_FROZEN)


if __name__ == "__main__":
    main()
