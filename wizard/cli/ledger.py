"""`product-key keys`: the keys that this computer has seen. No key is printed."""

from __future__ import annotations

import argparse
import sys
from contextlib import closing

from wizard import keys
from wizard.cli.exit_codes import DONE, FAILED, USAGE
from wizard.cli.exposed_keys import warn_of_exposed_keys
from wizard.cli.session import open_journal
from wizard.cli.terminal import Terminal
from wizard.keys import GROUP
from wizard.messages.ledger import key_lines
from wizard.orders.ledger import KEY_COLUMNS, Ledger, LedgerKey, ledger_csv
from wizard.orders.ledger_customers import SeveralCustomersError
from wizard.orders.ledger_orders import settle_orders
from wizard.support.folders import data_folder


def find(options: argparse.Namespace, terminal: Terminal) -> int:
    """Print what the ledger knows of keys. Returns 0 if there is one, 1 if not, 2 if nothing was asked."""
    text = _asked(options, terminal)
    if not _is_question(text, options, terminal):
        return USAGE
    with closing(Ledger(data_folder(options.data_dir))) as ledger:
        with open_journal(terminal, ledger.folder) as journal:
            settle_orders(ledger, journal)
        return _find(options, terminal, ledger, text)


def forget(options: argparse.Namespace, terminal: Terminal) -> int:
    """Delete everything that the ledger has of a customer. Returns the exit code."""
    with closing(Ledger(data_folder(options.data_dir))) as ledger:
        try:
            count = ledger.forget_customer(options.customer)
        except SeveralCustomersError as error:
            text = terminal.phrase(
                "{name} is the name of several customers: {ids}. Give the id. Nothing was deleted."
            )
            terminal.say(text.format(name=options.customer, ids=terminal.speech.listed(error.ids)))
            return USAGE
    text = terminal.phrase("Deleted: {keys}. The orders themselves stay in the list of orders.")
    terminal.say(text.format(keys=terminal.speech.keys(count)))
    return DONE


def _asked(options: argparse.Namespace, terminal: Terminal) -> str:
    """Return the letters of a key, also among other words, or of an ending, also of a masked key."""
    given = options.key or ""
    if given == "-":
        given = sys.stdin.readline() if sys.stdin is not None else ""
    else:
        warn_of_exposed_keys(terminal, "keys", (given,))
    candidates = keys.find(given).candidates
    text = keys.typed(candidates[0].text if len(candidates) == 1 else given)
    return keys.ending(text) if keys.check(text).reason is keys.Reason.MASKED else text


def _is_question(text: str, options: argparse.Namespace, terminal: Terminal) -> bool:
    """True if there is something to look for; else say why not."""
    if not text and (options.customer or options.list):
        return True
    if not text:
        terminal.tell("Give a key, its last five characters, --customer or --list. Nothing was done.")
        return False
    if len(text) not in (GROUP, keys.LENGTH):
        terminal.tell(
            "A key has 25 characters and its ending has 5, but you gave {count}. Nothing was looked up.",
            count=terminal.speech.number(len(text)),
        )
        return False
    check = keys.check(text)
    if check.verdict is not keys.Verdict.IMPOSSIBLE:
        return True
    if len(text) == GROUP:
        terminal.tell("No product key ends like this, so nothing was looked up.")
    else:
        terminal.tell("This is not a product key, so nothing was looked up.")
    terminal.message(terminal.speech.check(check))
    return False


def _find(options: argparse.Namespace, terminal: Terminal, ledger: Ledger, text: str) -> int:
    unknown_before = None
    if len(text) == keys.LENGTH:
        answer = ledger.known(text)
        found: tuple[LedgerKey, ...] = (answer.key,) if answer.key else ()
        unknown_before = answer.unknown_before
    else:
        found = ledger.find(ending=text, customer=options.customer or "", list_name=options.list or "")
    if options.csv:
        for line in ledger_csv(found):
            terminal.line(line)
    for key in found if not options.csv else ():
        if options.json:
            terminal.json({name: getattr(key, name) for name in KEY_COLUMNS})
        else:
            first, *others = key_lines(terminal.speech, key)
            terminal.out(first)
            for line in others:
                terminal.out(line, "  ")
    if not found:
        if unknown_before is not None:
            terminal.tell("It isn’t known whether this computer has seen this key.")
        else:
            terminal.tell("This computer hasn’t seen such a key.")
        check = keys.check(text)
        if len(text) == keys.LENGTH and not check.acceptable:  # it was seen perhaps, typed otherwise
            terminal.message(terminal.speech.check(check), heading=f"…{keys.ending(text)}: ")
    if unknown_before is not None:
        terminal.tell(
            "The file ledger.secret on this computer was lost. Without it, keys recorded before "
            "{date} can only be found by their last five characters.",
            date=terminal.speech.date(unknown_before),
        )
    return DONE if found else FAILED
