"""The keys of a guided order at the terminal: their offline check, and the doubts about them."""

from __future__ import annotations

from collections.abc import Sequence

from wizard import keys
from wizard.cli import render
from wizard.cli.advice import say_problem
from wizard.cli.exit_codes import FAILED, USAGE
from wizard.cli.keys import KeyQuestions, keys_from
from wizard.cli.order_request import say_nothing_redeemed
from wizard.cli.terminal import StoppedError, Terminal
from wizard.contract import Code, Problem
from wizard.orders.guided_key import Doubt, GuidedKey, KeyStatus
from wizard.orders.guided_order import GuidedOrder
from wizard.orders.guided_record import KeyRecord


def keys_given(terminal: Terminal, arguments: Sequence[str]) -> tuple[str, ...]:
    """Return the keys of the command line, normalized.

    Raises StoppedError (exit code 1) where one of them cannot be a key.
    """
    texts = tuple(map(keys.typed, keys_from(terminal, arguments)))
    _refuse_impossible(terminal, texts, say_doubts=True)
    return texts


def keys_asked(terminal: Terminal) -> tuple[str, ...]:
    """Return the keys that a person types, hidden; none where nobody does.

    Raises StoppedError (exit code 1) where one of them cannot be Microsoft's.
    """
    texts = KeyQuestions(terminal, keys.KeyFormat.AUTO).ask()
    _refuse_impossible(terminal, texts, say_doubts=False)  # said when each was typed
    return texts


def entered_again(terminal: Terminal, ending: str) -> bool:
    """Ask for a key that is known by its ending alone. Return False where nobody answers."""
    question = terminal.phrase("Type it here too if you want it checked (Enter skips this):")
    while True:
        given = terminal.ask_hidden(question)
        if not given:
            return given is not None
        text = keys.typed(given)
        if keys.ending(text) != ending:
            terminal.tell("This is a different key: the one in this order ends in {ending}.", ending=ending)
        elif _is_passable(terminal, text, f"…{ending}: ", say_doubts=True):
            return True


def say_redeemed(terminal: Terminal, order: GuidedOrder) -> None:
    """Say which keys were redeemed for this customer at an earlier time."""
    sentence = terminal.phrase(
        "This key was already redeemed for {customer} on {time}, so it is not offered again."
    )
    for key in order.keys:
        if key.status is KeyStatus.REDEEMED:
            _tell(terminal, sentence, key.record, "✓")


def agreed_to_doubt(terminal: Terminal, key: GuidedKey) -> bool:
    """Ask about the first doubt of a key. Raises StoppedError (exit code 2) where nobody answers."""
    doubt = key.doubt
    if doubt is not None and doubt.reason is Doubt.PUBLISHED:
        sentence = terminal.phrase(
            "Microsoft publishes this key for everyone, to set up Windows or Office on company networks. It"
            " holds no licenses, so it is not redeemed here."
        )
        terminal.say(sentence, f"✗ …{key.ending}: ", "  ")
        return False
    if doubt is not None and doubt.reason is Doubt.ELSEWHERE:
        sentence = terminal.phrase("A key with this ending was redeemed for {customer} on {time}.")
        _tell(terminal, sentence, doubt.record)
        question = terminal.phrase("Is this a different key?")
    else:
        sentence = terminal.phrase(
            "This looks like a key of an activation service, not of Microsoft. To redeem it there:"
            " {command}. To redeem a practice key: {practice}."
        )
        command = terminal.command("redeem", "--service", "ADDRESS")
        practice = terminal.command("redeem", "--practice")
        terminal.say(sentence.format(command=command, practice=practice), f"? …{key.ending}: ", "  ")
        question = terminal.phrase("Continue anyway?")
    answer = terminal.confirm(question)
    if answer is None:
        terminal.tell("Nobody answered, so nothing was done.")
        raise StoppedError(USAGE)
    return answer


def say_opened_before(terminal: Terminal, record: KeyRecord | None) -> None:
    """Say that a page was opened for a key before: it may have been redeemed there."""
    sentence = terminal.phrase(
        "The page for this key was opened on {time}, but the result is not known. Check the licenses of"
        " {customer} before you enter the key again."
    )
    _tell(terminal, sentence, record)


def _tell(terminal: Terminal, sentence: str, record: KeyRecord | None, mark: str = "?") -> None:
    if record is not None:
        values = {"customer": record.customer.name, "time": terminal.speech.time(record.time)}
        terminal.say(sentence.format_map(values), f"{mark} …{record.ending}: ", "  ")


def _refuse_impossible(terminal: Terminal, texts: tuple[str, ...], *, say_doubts: bool) -> None:
    seen: dict[str, int] = {}
    fitting = [
        _fits(terminal, row, text, seen.setdefault(text, row), say_doubts)
        for row, text in enumerate(texts, 1)
    ]
    if not all(fitting):
        say_nothing_redeemed(terminal)
        raise StoppedError(FAILED)


def _fits(terminal: Terminal, row: int, text: str, first: int, say_doubts: bool) -> bool:
    """Say what is wrong with a key. Return False where it cannot be redeemed."""
    heading = f"{row}  …{keys.ending(text)}: "
    if first != row:
        say_problem(terminal, Problem(Code.KEY_DUPLICATE, {"row": first}), heading=f"✗ {heading}")
        return False
    if keys.looks_of_a_service(text):
        return True  # asked about later
    return _is_passable(terminal, text, heading, say_doubts=say_doubts)


def _is_passable(terminal: Terminal, text: str, heading: str, *, say_doubts: bool) -> bool:
    """Say what the check finds. Return False for a key that cannot be Microsoft's."""
    found = keys.check(text, keys.KeyFormat.MICROSOFT)
    if not found.passable or (say_doubts and not found.acceptable):
        mark = "?" if found.passable else "✗"
        render.check(terminal, found, heading=f"{mark} {heading}", indent="  ")
    return found.passable
