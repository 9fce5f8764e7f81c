"""argparse in the terminal's language, repeating nothing that was typed."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable, Iterable, Sequence
from difflib import get_close_matches
from pathlib import Path
from typing import Any, ClassVar, NoReturn

from wizard import keys
from wizard.cli.exit_codes import USAGE
from wizard.cli.terminal import Terminal
from wizard.messages.text import joined

_WORD = re.compile(r"[a-z][a-z-]{0,14}")
"""So short and without digits, a word is no key and no part of one."""
_OPTION = re.compile(r"--?[a-z]{1,12}(-[a-z]{1,12})*")


class Parser(argparse.ArgumentParser):
    """A parser that takes keys anywhere and never repeats what was typed: it may be a key."""

    terminal: ClassVar[Terminal]

    def error(self, message: str) -> NoReturn:
        """Say the error and the usage, and raise SystemExit with code 2."""

        said = "" if keys.find(message).candidates else message
        for line in self.format_usage().splitlines():
            self.terminal.say(line)
        heading = self.terminal.phrase("This command can’t be run as typed.")
        self.terminal.say(joined((heading, said)))
        self.terminal.tell("Nothing was done. Run {command} for help.", command=f"{self.prog} --help")
        raise SystemExit(USAGE)

    def _print_message(self, message: str, _file: Any = None) -> None:
        """Print a help or the version: a result like any other; argparse would keep silent if it is not read.

        Raises UnheardError.
        """
        self.terminal.written(message.removesuffix("\n"))

    def parse_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse; name what is not understood only where it looks like an option."""
        found, unknown = self.parse_known_args(args, namespace)
        if unknown:
            self._refuse(unknown)
        return found

    def _refuse(self, unknown: Sequence[str]) -> NoReturn:
        names = [name for name in map(_option_name, unknown) if name]
        text = self.terminal.phrase("Not understood: {what}")
        what = ", ".join(names) or self.terminal.phrase("a word that is not an option")
        options = [option for option in self._option_string_actions if option.startswith("--")]
        near = [self._suggestion(name, options) for name in names]
        self.error(joined((self.terminal.speech.ended(text.format(what=what)), *near)))

    def _suggestion(self, typed: str, possible: Iterable[str]) -> str:
        """Return a question whether something like it was meant; empty where nothing is."""
        near = get_close_matches(typed, list(possible), n=1, cutoff=0.6)
        return self.terminal.phrase("Did you mean “{command}”?", command=near[0]) if near else ""

    def _check_value(self, action: argparse.Action, value: Any) -> None:
        """Raise ArgumentError for a word that is none of the choices; repeat a command, and suggest one."""
        commands = action.choices if isinstance(action, argparse._SubParsersAction) else None
        if commands is not None and value not in commands and _WORD.fullmatch(value):
            text = self.terminal.phrase("There is no command “{word}”.", word=value)
            self.error(joined((text, self._suggestion(value, commands))))
        super()._check_value(action, value)

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> Any:
        """Parse with the options first: argparse takes all words for keys only where they stand together.

        A command names what it does not understand itself, so that its own help is pointed to.
        """
        if args is None or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        found, unknown = super().parse_known_args(self._options_first(list(args)), namespace)
        if unknown:
            self._refuse(unknown)
        return found, unknown

    def _options_first(self, args: list[str]) -> list[str]:
        options: list[str] = []
        others: list[str] = []
        while args:
            arg = args.pop(0)
            if arg == "--":
                return [*options, "--", *others, *args]
            if not arg.startswith("-") or arg == "-":
                others.append(arg)
                continue
            options.append(arg)
            action = self._option_string_actions.get(arg)
            if action is not None and action.nargs is None and args:
                options.append(args.pop(0))
        return [*options, *others]


def early_options(arguments: Sequence[str]) -> argparse.Namespace:
    """Parse the language, the data folder and the colors, which the messages about the rest depend on."""
    parser = argparse.ArgumentParser(add_help=False, allow_abbrev=False, exit_on_error=False)
    parser.add_argument("--language")
    parser.add_argument("--data-dir", type=Path)
    parser.add_argument("--color", default="auto")
    try:
        known, _ = parser.parse_known_args(arguments)
    except argparse.ArgumentError:
        return argparse.Namespace(language=None, data_dir=None, color="auto")
    return known


def folder(text: str) -> Path:
    """Return the value of `--data-dir`. Raises argparse.ArgumentTypeError."""
    if not text.strip():
        raise argparse.ArgumentTypeError(Parser.terminal.phrase("the name of the folder is empty"))
    return Path(no_key(text) and text)


def stated(text: str) -> str:
    """Return the value of an option that says something. Raises argparse.ArgumentTypeError.

    An empty one is a mistake, as of a script whose variable is not set: it must not mean any customer.
    """
    if not text.strip():
        raise argparse.ArgumentTypeError(Parser.terminal.phrase("a value is missing"))
    return no_key(text)


def no_key(text: str) -> str:
    """Return the value of an option, perhaps empty. Raises argparse.ArgumentTypeError for a product key."""
    if keys.contains_key(text):
        misplaced = Parser.terminal.phrase("a product key does not belong here")
        raise argparse.ArgumentTypeError(misplaced)
    return readable(text)


def readable(text: str) -> str:
    """Return a value that can be sent and shown, with bytes that are no text replaced."""
    return text.encode("utf-8", "replace").decode("utf-8")


def localize_argparse(terminal: Terminal) -> None:
    """Translate argparse's own words: it asks gettext, and has no other hook."""
    choose = terminal.phrase("choose from %(choices)s")
    missing = terminal.phrase("a value is missing")
    words = {
        "usage: ": terminal.phrase("usage: "),
        "options": terminal.phrase("options"),
        "positional arguments": terminal.phrase("arguments"),
        "show this help message and exit": terminal.phrase("show this help and exit"),
        "argument %(argument_name)s: %(message)s": "%(argument_name)s: %(message)s",
        "the following arguments are required: %s": terminal.phrase("Missing: %s"),
        "expected one argument": missing,
        "expected at least one argument": missing,
        "not allowed with argument %s": terminal.phrase("cannot be used with %s"),
        # The rest would repeat what was typed.
        "invalid %(type)s value: %(value)r": terminal.phrase("a number is needed"),
        "ignored explicit argument %r": terminal.phrase("takes no value") + "%.0r",
        "invalid choice: %(value)r (choose from %(choices)s)": choose,
        "invalid choice: %(value)r, maybe you meant %(closest)r? (choose from %(choices)s)": choose,
    }
    translated: Callable[[str], str] = lambda source: words.get(source, source)  # noqa: E731
    argparse._ = translated  # type: ignore[attr-defined]


def _option_name(text: str) -> str:
    """Return `--yess` of `--yess=…`, and an empty text for anything but an option."""
    name = text.partition("=")[0]
    return name if _OPTION.fullmatch(name) else ""
