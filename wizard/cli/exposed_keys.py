"""The warning about keys on the command line, which other people may read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from wizard.cli.terminal import Terminal
from wizard.keys import LENGTH, typed
from wizard.messages.noop import N_
from wizard.service.practice_keys import practice_account

_EITHER: Final = N_("Cli", "Leave it out and enter it when you are asked, or pipe it in with - instead.")
_ADVICE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "redeem": _EITHER,
        "resume": _EITHER,
        "guide": N_("Cli", "Leave it out and enter it when you are asked."),
        "check": N_("Cli", "Pipe it in with - instead."),
        "keys": N_("Cli", "Pipe it in with - instead."),
    }
)


def warn_of_exposed_keys(terminal: Terminal, command: str, arguments: Sequence[str]) -> None:
    """Warn once if `arguments` hold a key. Keys of the practice service are no secret."""
    texts = [typed(argument) for argument in arguments if argument != "-"]
    if any(map(_is_secret, (*texts, "".join(texts)))):
        terminal.tell(
            "A key on the command line can be read in this computer's list of processes, and stays in the"
            " shell's history."
        )
        if command in _ADVICE:
            terminal.say(terminal.phrase(_ADVICE[command]), "  ")


def _is_secret(text: str) -> bool:
    """Return True for a text as long as a key; it is not checked here, as every key is checked once."""
    return len(text) == LENGTH and practice_account(text) is None
