"""Entry point of `product-key-wizard`: the window, the tour, the self-test or the start-up time.

Everything beyond the options is imported late: Qt ends a process that has no display, the tools belong to no
start, and a start without options needs no parser of them.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from wizard import __version__
from wizard.messages import LANGUAGES, resolve_language
from wizard.window.display_check import why_no_window
from wizard.window.options import Options, is_place

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the wizard and return the exit code: 2 without a display, and where an option is wrong."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    return _carry_out(_parse(given)) if given else _show_window(Options())


def _show_window(options: Options, *, timed: bool = False) -> int:
    reason = why_no_window(os.environ)
    if reason is not None:
        print(reason, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    gc.disable()  # objects made during start-up live as long as the process
    if timed:
        from wizard.tour.startup_time import time_startup

        return time_startup(options)
    from wizard.window.app import run

    return run(options)


def _carry_out(parsed: Namespace) -> int:
    if parsed.tour is not None:
        return _take_tours(parsed)
    if parsed.selftest:
        from wizard.tour.selftest import run_selftest

        return run_selftest()
    options = Options(parsed.service, parsed.language, parsed.data_dir, dark=parsed.dark)
    return _show_window(options, timed=parsed.startup_time)


def _take_tours(parsed: Namespace) -> int:
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from tests.tour.tours import take_tours

    folder: Path = parsed.tour
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"No pictures can be saved in {folder}: {error.strerror}. Name another folder."
        print(reason, file=sys.stderr)  # noqa: T201 - there is no window to say it in
        return 2
    colors = parsed.colors or ("dark" if parsed.dark else None)
    return take_tours(
        folder,
        tuple(resolve_language(name) for name in (parsed.language or "").split(",") if name),
        tuple(colors.split(",")) if colors else (),
        (parsed.text,) if parsed.text else (),
        parsed.jobs,
    )


def _parse(given: Sequence[str]) -> Namespace:
    parser = _build_parser()
    parsed = parser.parse_args(given)
    if parsed.service and not is_place(parsed.service):
        parser.error(f"--service {parsed.service}: name practice, microsoft, or an address as https://…")
    for name in (parsed.language or "").split(","):
        if name and resolve_language(name) != name.strip()[:2].lower() and name != "pseudo":
            known = ", ".join(LANGUAGES)
            print(f"There is no language {name}; choose from {known}.", file=sys.stderr)  # noqa: T201
    return parsed


def _build_parser() -> ArgumentParser:
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
    parser.add_argument("--startup-time", action="store_true", help="print what a start takes, and leave")
    parser.add_argument(
        "--selftest", action="store_true", help="see whether everything works on this computer, and leave"
    )
    parser.add_argument("--version", action="version", version=f"product-key-wizard {__version__}")
    return parser


if __name__ == "__main__":
    sys.exit(main())
