"""Entry point of `product-key-wizard`: the window, the self-test or the start-up time.

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
from wizard.messages.language import PSEUDO
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
    if parsed.selftest:
        from wizard.tour.selftest import run_selftest

        return run_selftest()
    options = Options(parsed.service, parsed.language, parsed.data_dir, dark=parsed.dark)
    return _show_window(options, timed=parsed.startup_time)


def _parse(given: Sequence[str]) -> Namespace:
    parser = _build_parser()
    parsed = parser.parse_args(given)
    if parsed.service and not is_place(parsed.service):
        parser.error(f"--service {parsed.service}: name practice, microsoft, or an address as https://…")
    language: str = parsed.language or ""
    if language and resolve_language(language) != language.strip()[:2].lower() and language != PSEUDO:
        print(f"There is no language {language}; choose from {', '.join(LANGUAGES)}.", file=sys.stderr)  # noqa: T201
    return parsed


def _build_parser() -> ArgumentParser:
    import argparse

    parser = argparse.ArgumentParser(prog="product-key-wizard", allow_abbrev=False)
    parser.add_argument("--service", metavar="practice|microsoft|https://…", help="where keys are redeemed")
    parser.add_argument("--language", metavar="|".join(LANGUAGES), help="the language of the window")
    parser.add_argument("--dark", action="store_true", help="dark colors, whatever the system has")
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
