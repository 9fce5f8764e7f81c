"""`product-key check`: the offline check of keys and lists."""

from __future__ import annotations

import argparse
import io
import sys
from contextlib import ExitStack
from typing import BinaryIO

from wizard import keys
from wizard.cli.check_output import STDOUT, JsonLines, Output, Sentences, Table, TableError
from wizard.cli.exit_codes import DONE, FAILED
from wizard.cli.keys import keys_from, names_file
from wizard.cli.options import keep_existing
from wizard.cli.status_line import ProgressLine
from wizard.cli.terminal import Terminal
from wizard.keys.lists import Fields, ListError, ListReader, check_keys, open_list, read_stream
from wizard.keys.verdicts import ACCEPTABLE
from wizard.messages.file_names import why_unwritten
from wizard.messages.lists import file_name, list_notes, list_problem, list_summary, nothing_found

STDIN = "-"
NOTHING_READ = 2


def check(options: argparse.Namespace, terminal: Terminal) -> int:
    """Check keys and return 0 when all are complete or unverifiable, 2 when there is none, else 1.

    A line in which a key was meant and none was found is not right either.
    """
    _take_file(options)
    misuse = _misuse(options, terminal)
    if misuse:
        terminal.say(misuse)
        terminal.tell("Nothing was done. Run {command} for help.", command="product-key check --help")
        return NOTHING_READ
    if options.csv not in (None, STDOUT):
        keep_existing(terminal, options.csv, *(options.file or ()), overwrite=options.overwrite)
    try:
        return _Run(options, terminal).run()
    except ListError as error:
        _say_problem(terminal, error, options.file)
        return NOTHING_READ
    except TableError as error:
        terminal.tell(
            "The table {name} could not be written: {reason}. Name another file or folder after --csv.",
            name=file_name(options.csv),
            reason=why_unwritten(terminal.speech, error.fault),
        )
        return FAILED


def _take_file(options: argparse.Namespace) -> None:
    """Read a file that is named in the place of a key, as people who forget `--file` mean it."""
    if not options.file and len(options.keys) == 1 and names_file(options.keys[0]):
        options.file, options.keys = options.keys, []


def _misuse(options: argparse.Namespace, terminal: Terminal) -> str:
    """Return an error of the command line in words; empty if there is none."""
    if not options.file and not options.keys:
        return terminal.phrase(
            "There is no key to check. Give keys, or a list with --file FILE; --file - is standard input."
        )
    lists = options.file or [one for one in options.keys if one == STDIN or names_file(one)]
    if lists and len(options.file or ()) + len(options.keys) > 1:
        return terminal.phrase("Give keys or a list, one list at a time.")
    if options.csv == STDIN and options.json:
        return terminal.phrase("--csv - and --json cannot both print: name a file after --csv.")
    return ""


def _say_problem(terminal: Terminal, error: ListError, file: list[str] | None) -> None:
    name = file_name(file[0]) if file and file[0] != STDIN else ""
    terminal.message(
        list_problem(terminal.speech, error.problem, error.parameters), heading=f"{name}: " if name else ""
    )


class _Run:
    """One run of the command."""

    def __init__(self, options: argparse.Namespace, terminal: Terminal) -> None:
        self._options = options
        self._terminal = terminal
        self._progress = ProgressLine(terminal, rows_shown=not options.json and options.csv is None)
        self._whole = True

    def run(self) -> int:
        """Check everything and return the exit code.

        Raises TableError, and ListError where it comes before any row.
        """
        with ExitStack() as stack:
            reader = stack.enter_context(self._reader())
            stack.callback(self._progress.clear)
            self._progress.follow(reader)
            outputs = [stack.enter_context(output) for output in self._outputs(reader)]
            try:
                self._read(reader, outputs)
            except KeyboardInterrupt:
                self._progress.clear()
                self._say_summary(reader)
                raise
        self._say_summary(reader)
        if not reader.progress.keys:
            return NOTHING_READ
        whole = self._whole and not reader.notes.is_incomplete
        return DONE if whole and ACCEPTABLE.issuperset(reader.notes.verdicts) else FAILED

    def _read(self, reader: ListReader, outputs: list[Output]) -> None:
        try:
            for rows in reader.chunks():
                for output in outputs:
                    output.rows(rows)
                self._progress.tick()
        except ListError as error:
            if not reader.progress.keys:
                raise
            self._whole = False
            self._progress.clear()
            _say_problem(self._terminal, error, self._options.file)

    def _reader(self) -> ListReader:
        options, key_format = self._options, keys.KeyFormat.of(self._options.format)
        duplicates = not options.no_duplicates
        if options.keys and options.keys != [STDIN]:
            return check_keys(keys_from(self._terminal, options.keys), key_format, duplicates=duplicates)
        fields = Fields.NONE
        if options.csv is not None:
            fields = Fields.FULL if options.show_keys else Fields.MASKED
        tick = self._progress.tick
        if options.keys or options.file[0] == STDIN:
            file = _standard_input()
            return read_stream(file, key_format, duplicates=duplicates, fields=fields, tick=tick)
        return open_list(options.file[0], key_format, duplicates=duplicates, fields=fields, tick=tick)

    def _outputs(self, reader: ListReader) -> list[Output]:
        options = self._options
        outputs: list[Output] = []
        if options.csv is not None:
            outputs.append(Table(self._terminal, reader, options.csv, show_keys=options.show_keys))
        if options.json:
            outputs.append(JsonLines(self._terminal, show_keys=options.show_keys))
        elif options.csv is None:
            one_by_one = bool(options.keys) and options.keys != [STDIN]
            outputs.append(Sentences(self._terminal, show_keys=options.show_keys, in_full=one_by_one))
        return outputs

    def _say_summary(self, reader: ListReader) -> None:
        speech = self._terminal.speech
        if reader.progress.keys > 1:
            self._terminal.say(list_summary(speech, reader.notes))
        elif not reader.progress.keys:
            self._terminal.message(nothing_found(speech))
        if self._options.format == keys.KeyFormat.AUTO and reader.notes.verdicts[keys.Verdict.UNVERIFIABLE]:
            self._terminal.tell(
                "Keys of an activation service can be checked offline. If these keys are from one,"
                " check the list again with --format service."
            )
        for note in list_notes(speech, reader.notes):
            self._terminal.say(note)


def _standard_input() -> BinaryIO:
    """Return standard input as bytes; empty where there is none."""
    if sys.stdin is None:
        return io.BytesIO()
    binary: BinaryIO | None = getattr(sys.stdin, "buffer", None)
    return binary or io.BytesIO(sys.stdin.read().encode())
