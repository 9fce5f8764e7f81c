"""One run of `product-key`: its terminal, its command, its end."""

from __future__ import annotations

import argparse
import errno
import sys
from contextlib import AbstractContextManager, nullcontext, suppress
from importlib import import_module

from wizard.cli.advice import say_problem
from wizard.cli.arguments import early_options
from wizard.cli.exit_codes import DONE, FAILED, UNSETTLED, USAGE
from wizard.cli.exposed_keys import warn_of_exposed_keys
from wizard.cli.interrupts import ignored
from wizard.cli.order_terminal import EXIT_CODES, OrderTerminal, exit_code_of, finish
from wizard.cli.parser import build_parser
from wizard.cli.plain_letters import can_write
from wizard.cli.terminal import StoppedError, UnheardError
from wizard.messages import Translator, resolve_language
from wizard.orders.errors import JournalError
from wizard.service.errors import ServiceError
from wizard.support.faults import fault_name
from wizard.support.folders import data_folder
from wizard.support.logs import logged

_WITHOUT_LOG = ("check", "completion", "doctor", "practice")
"""Commands that work on no order: nothing is written, not even a log."""


class Program:
    """A command line and the terminal it is carried out at."""

    def __init__(self, given: list[str]) -> None:
        """Find the language, and say so if there is no such one."""
        self._given = given
        early = early_options(given)
        asked: str | None = early.language
        known = asked is None or resolve_language(asked) == asked.strip()[:2].lower()
        language = resolve_language(asked if known else None)
        unwritten = next((each for each in (sys.stderr, sys.stdout) if not can_write(each, language)), None)
        spoken = language if unwritten is None else "en"
        self._terminal = OrderTerminal(Translator(spoken), early.data_dir)
        self._terminal.color = early.color
        if unwritten is not None:
            reason = self._terminal.phrase(
                "The encoding of this terminal ({encoding}) has no letters for the language {language}, so"
                " this is in English."
            )
            self._terminal.say(reason.format(encoding=unwritten.encoding, language=language))
        if not known:
            self._terminal.tell_language(str(asked))

    def run(self) -> int:
        """Carry out the command and return its exit code."""
        try:
            parser = build_parser(self._terminal)
            if not self._given:
                parser.print_help()
                return DONE
            words = self._given
            if words[0] == "help":
                words = [*words[1:], "--help"]
            options = parser.parse_args(words)
            options.data_dir = getattr(options, "data_dir", None)
            self._terminal.silent = getattr(options, "yes", False)
            if given := getattr(options, "keys", ()):
                warn_of_exposed_keys(self._terminal, options.command, given)
            with _log(options):
                module, name = options.function.split(":")
                command = getattr(import_module(f"wizard.cli.{module}"), name)
                code: int = command(options, self._terminal)
                return code
        except StoppedError as stopped:
            return stopped.exit_code
        except (ServiceError, JournalError) as error:  # where a command has nothing to add
            say_problem(self._terminal, error.problem)
            return exit_code_of(error.problem)
        except SystemExit as left:  # argparse: help, version, usage
            return left.code if isinstance(left.code, int) else USAGE
        except UnheardError as error:
            return self.end_unheard(error)

    def end_stopped(self, code: int) -> int:
        """Say that Ctrl+C stopped the program: nothing was sent, or the orders are kept."""
        terminal = self._terminal
        with ignored():
            terminal.say()
            if terminal.underway is not None:
                terminal.tell("Stopped.")
                return self._end_under_way()
            if terminal.settled is not None:
                terminal.tell(
                    "Stopped. Orders that were already sent are saved. To see their results: {command}",
                    command=terminal.command("orders"),
                )
                return UNSETTLED
            terminal.tell("Stopped. Nothing was redeemed.")
            return code

    def end_at_fault(self, error: Exception, code: int) -> int:
        """Say that the program has a fault. `code` is returned where no order is under way."""
        text = self._terminal.phrase(
            "Something went wrong inside Product Key Wizard ({fault}). If an order was being redeemed,"
            " it is saved: {command} lists it. Please report this line."
        )
        fault = fault_name(type(error), error.__traceback__)
        self._terminal.say(text.format(fault=fault, command=self._terminal.command("orders")))
        if self._terminal.underway is not None:
            return self._end_under_way()
        return code if self._terminal.settled is None else UNSETTLED

    def end_unheard(self, error: Exception) -> int:
        """End where standard output takes no more; that is no failure where its reader had enough of it."""
        terminal, cause = self._terminal, error.__cause__ or error
        left = isinstance(cause, BrokenPipeError)
        if not left:
            self._say_unwritten(cause)
        if terminal.underway is not None:
            return EXIT_CODES[terminal.underway.result]
        if terminal.settled is not None:
            return terminal.settled
        return DONE if left else FAILED

    def _say_unwritten(self, cause: BaseException) -> None:
        """Say why the answer is missing, and where an order's outcome is found all the same."""
        terminal = self._terminal
        if getattr(cause, "errno", None) == errno.ENOSPC:
            terminal.tell("The output could not be written: the disk is full.")
        elif getattr(cause, "errno", None) == errno.EBADF:
            terminal.tell("The output could not be written: standard output is closed.")
        else:
            text = terminal.phrase("The output could not be written ({reason}).")
            terminal.say(text.format(reason=fault_name(type(cause), cause.__traceback__)))
        if terminal.underway is not None and terminal.underway.order is not None:
            if terminal.underway.receipt is not None:
                text = terminal.phrase(
                    "The order was redeemed, and its receipt is kept. To see it: {command}"
                )
            else:
                text = terminal.phrase("The order is saved. To see its result: {command}")
            terminal.say(text.format(command=terminal.command("resume", terminal.underway.order)))

    def _end_under_way(self) -> int:
        """Say how the order is doing."""
        underway = self._terminal.underway
        assert underway is not None, "an order is under way"
        try:
            return finish(self._terminal, underway, as_json="--json" in self._given)
        except UnheardError as error:
            return self.end_unheard(error)
        except Exception:  # showing it is at fault: the result is still printed, as JSON
            with suppress(UnheardError):
                self._terminal.json(underway)
            return EXIT_CODES[underway.result]


def _log(options: argparse.Namespace) -> AbstractContextManager[None]:
    if options.command in _WITHOUT_LOG:
        return nullcontext()
    return logged(data_folder(options.data_dir), f"product-key {options.command}")
