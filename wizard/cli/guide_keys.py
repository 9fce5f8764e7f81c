"""The keys of a guided order: checked offline, and held against what the journal knows of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from wizard import keys
from wizard.cli import render
from wizard.cli.keys import KeyQuestions, keys_from
from wizard.cli.order_prompts import say_nothing_redeemed
from wizard.cli.terminal import StoppedError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from wizard.cli.terminal import Terminal
    from wizard.orders.guided_record import GuidedOrder, KeyRecord


def keys_given(terminal: Terminal, arguments: Sequence[str]) -> tuple[str, ...]:
    """The keys of the command line, normalized.

    Raises StoppedError (exit code 1) where one of them cannot be a key.
    """
    texts = tuple(map(keys.typed, keys_from(terminal, arguments)))
    _refuse_impossible(terminal, texts, tell_doubts=True)
    return texts


def keys_asked(terminal: Terminal) -> tuple[str, ...]:
    """The keys that a person types, hidden; none where nobody does.

    Raises StoppedError (exit code 1) where one of them cannot be Microsoft's.
    """
    texts = KeyQuestions(terminal, keys.KeyFormat.AUTO).ask()
    _refuse_impossible(terminal, texts, tell_doubts=False)  # they were told when it was typed
    return texts


def tell_other_service(terminal: Terminal, text: str) -> None:
    """Say where a key belongs that is not Microsoft's."""
    told = terminal.translate(
        "Cli",
        "This does not look like a Microsoft key: its check is that of an activation service. There it is"
        " redeemed with {command}, a practice key with {practice}.",
    )
    command = terminal.command("redeem", "--service", "ADDRESS")
    practice = terminal.command("redeem", "--practice")
    terminal.say(told.format(command=command, practice=practice), f"? …{keys.ending(text)}: ", "  ")


def wanted(terminal: Terminal, order: GuidedOrder, texts: tuple[str, ...]) -> tuple[str, ...]:
    """The endings of the keys that are still to be redeemed for this customer.

    Raises JournalError, and StoppedError (exit code 2) where nobody answers.
    """
    endings = [keys.ending(text) for text in texts]
    return tuple(
        ending
        for ending, text in zip(endings, texts, strict=True)
        if _is_wanted(terminal, order, text, twins=endings.count(ending) > 1)
    )


def entered_again(terminal: Terminal, ending: str) -> bool:
    """Have a key entered again that is known by its ending alone; whether somebody is there to go on."""
    question = terminal.translate("Cli", "Type it here too to have it checked (Enter leaves this out):")
    while True:
        given = terminal.ask_hidden(question)
        if not given:
            return given is not None
        text = keys.typed(given)
        if keys.ending(text) != ending:
            told = terminal.translate("Cli", "This is another key: the one of this order ends in {ending}.")
            terminal.say(told.format(ending=ending))
        elif _checked(terminal, text, f"…{ending}: ", tell_doubts=True):
            return True


def tell_open(terminal: Terminal, known: KeyRecord) -> None:
    """A page was opened for it before: it may have been redeemed there."""
    told = terminal.translate(
        "Cli",
        "Its page was opened on {time}, and whether it was redeemed there is not known. Look at the licenses"
        " of {customer} before you enter it again.",
    )
    terminal.say(_of(terminal, told, known), f"? …{known.ending}: ", "  ")


def _is_wanted(terminal: Terminal, order: GuidedOrder, text: str, *, twins: bool) -> bool:
    ending = keys.ending(text)
    known = order.earlier(ending)
    if known is not None and known.redeemed and not twins:
        told = terminal.translate(
            "Cli", "Redeemed for {customer} on {time} already, so it is not offered again."
        )
        terminal.say(_of(terminal, told, known), f"✓ …{ending}: ", "  ")
        return False
    other = known if known is not None and known.redeemed else order.elsewhere(ending)
    if other is not None:
        told = terminal.translate("Cli", "A key with this ending was redeemed for {customer} on {time}.")
        terminal.say(_of(terminal, told, other), f"? …{ending}: ", "  ")
        if not _agreed(terminal, terminal.translate("Cli", "Is this another key?")):
            return False
    if keys.looks_of_a_service(text):
        tell_other_service(terminal, text)
        if not _agreed(terminal, terminal.translate("Cli", "Go on with it all the same?")):
            return False
    if known is not None and known.in_doubt:
        tell_open(terminal, known)
    return True


def _of(terminal: Terminal, told: str, record: KeyRecord) -> str:
    return told.format_map({"customer": record.customer.name, "time": terminal.speech.time(record.begun_at)})


def _agreed(terminal: Terminal, question: str) -> bool:
    answer = terminal.confirm(question)
    if answer is None:
        terminal.say(terminal.translate("Cli", "Nobody answered, so nothing was done."))
        raise StoppedError(2)
    return answer


def _refuse_impossible(terminal: Terminal, texts: tuple[str, ...], *, tell_doubts: bool) -> None:
    seen: dict[str, int] = {}
    fitting = [
        _fits(terminal, row, text, seen.setdefault(text, row), tell_doubts)
        for row, text in enumerate(texts, 1)
    ]
    if not all(fitting):
        say_nothing_redeemed(terminal)
        raise StoppedError(1)


def _fits(terminal: Terminal, row: int, text: str, first: int, tell_doubts: bool) -> bool:
    """Whether a key may go on; says what is wrong with it."""
    heading = f"{row}  …{keys.ending(text)}: "
    if first != row:
        from wizard.contract import Code, Problem

        terminal.problem(Problem(Code.KEY_DUPLICATE, {"row": first}), heading=f"✗ {heading}")
        return False
    if keys.looks_of_a_service(text):
        return True  # asked about when it is its turn
    return _checked(terminal, text, heading, tell_doubts=tell_doubts)


def _checked(terminal: Terminal, text: str, heading: str, *, tell_doubts: bool) -> bool:
    """Whether a key may be one of Microsoft's; says what the check finds."""
    found = keys.check(text, keys.KeyFormat.MICROSOFT)
    if not found.passable or (tell_doubts and not found.acceptable):
        mark = "?" if found.passable else "✗"
        render.check(terminal, found, heading=f"{mark} {heading}", indent="  ")
    return found.passable
