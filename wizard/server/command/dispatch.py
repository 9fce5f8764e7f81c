"""A command from its options to its exit status."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from wizard.server.errors import Refused, place_of

from .changes import sentences_of
from .distribution import installed_distribution
from .failure import DONE, FAULT, INTERRUPTED, CommandError
from .open_service import check_address, damaged, refuse_password
from .options import DATABASE_VARIABLE, SECRETS_VARIABLE, refuse_secrets
from .output import NO_ROOM, check_standard_output, unwritten, write_standard_output
from .parser import build_parser


def run(arguments: Sequence[str]) -> int:
    """Run a command; return its exit status."""
    before = os.umask(0o077)  # files that a command makes are its account's alone
    try:
        check_standard_output()
        options = _options(arguments)
        installed_distribution()
        refuse_secrets(options)
        if options.database is None:
            options.database = check_address(os.environ.get(DATABASE_VARIABLE, ""))
        else:
            refuse_password(options.database)
        options.secrets = options.secrets or Path(os.environ.get(SECRETS_VARIABLE) or "service-secrets")
        status: int = options.command(options) or DONE
        write_standard_output()
    except CommandError as error:
        return _fail(error)
    except Refused as error:
        return _fail(sentences_of(error))
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return _fail(CommandError("Nobody read what was written.", "The reader ended first.", "Try again."))
    except OSError as error:
        return _fault(error) if error.errno not in NO_ROOM else _fail(unwritten(error))
    except Exception as error:
        known = damaged(error)
        return _fault(error) if known is None else _fail(known)
    finally:
        os.umask(before)
    return status


def _options(arguments: Sequence[str]) -> argparse.Namespace:
    try:
        return build_parser().parse_args(arguments)
    except SystemExit:  # a help, the version, or usage
        write_standard_output()
        raise


def _fail(error: CommandError) -> int:
    _say(*error.sentences)
    return error.status


def _fault(error: Exception) -> int:
    """Report a fault of the program by its kind and place, without its content."""
    _say(
        f"A fault in the program: {type(error).__name__} at {place_of(error)}.",
        "Please report it with this line; it holds nothing secret.",
    )
    return FAULT


def _say(*sentences: str) -> None:
    if sys.stderr is not None:  # closed: `print` would take standard output for it
        with suppress(OSError):
            print(*sentences, sep="\n", file=sys.stderr)
