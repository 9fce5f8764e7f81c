"""Entry point of `product-key-wizard`: the window, the self-test or the start-up time.

Everything beyond the options is imported late: Qt ends a process that has no display, the tools belong to no
start, and a start without options needs no parser of them.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from wizard.window.display_check import why_no_window
from wizard.window.options import Options, is_place

if TYPE_CHECKING:
    from argparse import Namespace


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
    from wizard.cli.window_parser import window_parser

    parser = window_parser(given)
    parsed: Namespace = parser.parse_args(given)
    if parsed.service and not is_place(parsed.service):
        phrase = parser.terminal.phrase
        parser.error(
            phrase("--service takes practice, microsoft, or an address with https:// at the beginning.")
        )
    return parsed


if __name__ == "__main__":
    sys.exit(main())
