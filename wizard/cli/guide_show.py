"""The steps through Microsoft's pages: chosen by options and by asking, printed as text or JSON."""

from __future__ import annotations

import argparse

from wizard.cli.exit_codes import USAGE
from wizard.cli.parser import ACTIONS, CLOUDS, PRODUCTS, WORLDWIDE
from wizard.cli.terminal import StoppedError, Terminal
from wizard.contract import Action
from wizard.messages import guide
from wizard.messages.guide_receipt import mismatch_texts, receipt_rows
from wizard.microsoft import Cloud, Plan, Product, plan
from wizard.orders.guided_receipt import GuidedReceipt


def show_plan(terminal: Terminal, shown: Plan) -> None:
    """Print the address, the steps and what to know about them."""
    speech = terminal.speech
    name, cloud = guide.product_name(speech, shown.product), guide.cloud_name(speech, shown.cloud)
    terminal.out(" · ".join((name, cloud, speech.action(shown.action).title)))
    terminal.out()
    terminal.out(terminal.phrase("Address: {address}", address=shown.address))
    if shown.closed_address is not None:
        terminal.out(terminal.phrase("Formerly: {address} (closed)", address=shown.closed_address))
    terminal.out()
    steps = guide.step_texts(speech, shown)
    for number, step in enumerate(steps, 1):
        terminal.out(step.text, f"{number:>3}. ", "     ")
    terminal.out()
    for note in guide.note_texts(speech, shown):
        terminal.out(note, "  · ", "    ")
    english = guide.in_english(speech, shown)
    if english is not None:
        terminal.out(english, "  · ", "    ")


def plan_json(terminal: Terminal, shown: Plan) -> None:
    """Print a plan as one object; sentences are in the terminal's language, names in every known one."""
    speech = terminal.speech
    texts = guide.step_texts(speech, shown)
    steps = [
        {
            "code": step.code,
            "text": text.text,
            "unverified": text.unverified,
            "buttons": {place: {"en": name.en, "nl": name.nl, "ja": name.ja} for place, name in step.buttons},
        }
        for step, text in zip(shown.steps, texts, strict=True)
    ]
    notes = [
        {"code": note.code, "text": guide.note_text(speech, note), "address": note.address}
        for note in shown.notes
    ]
    terminal.json(
        {
            "cloud": shown.cloud,
            "product": shown.product,
            "action": shown.action,
            "address": shown.address,
            "closed_address": shown.closed_address,
            "steps": steps,
            "notes": notes,
            "source": shown.source,
            "verified": shown.verified,
        }
    )


def receipt(terminal: Terminal, done: GuidedReceipt) -> None:
    """Print the result of every key, and say what does not add up."""
    terminal.out(terminal.phrase("Results, as you reported them:"))
    terminal.pairs(receipt_rows(terminal.speech, done), terminal.out)
    for text in mismatch_texts(terminal.speech, done):
        terminal.say()
        terminal.say(text, "✗ ", "  ")


def afterwards(terminal: Terminal, product: str) -> None:
    """Print the next steps once keys are redeemed."""
    terminal.say()
    terminal.tell("What to do next:")
    for link in guide.after_links(terminal.speech, product):
        terminal.say(link.text, "  · ", "    ")
        terminal.say(link.address or "", "    ")


def help_lines(terminal: Terminal) -> None:
    """Print the help for someone without a key."""
    for link in guide.help_links(terminal.speech):
        terminal.say(link.text, "  · ", "    ")
        if link.address:
            terminal.say(link.address, "    ")


def choose_plan(options: argparse.Namespace, terminal: Terminal) -> Plan:
    """Return the chosen plan.

    Raises StoppedError (exit code 2) where something is missing and nobody says, or nothing may be asked.
    """
    if options.json and not (options.product and options.action):
        terminal.tell("With --json no questions are asked: add --product and --action.")
        raise StoppedError(USAGE)
    cloud = options.cloud or (WORLDWIDE if options.json else _cloud(terminal))
    product = options.product or _product(terminal)
    personal = product == Product.CONSUMER and options.action is None
    action = Action.NEW if personal else options.action or _action(terminal)
    return plan(Cloud(cloud), Product(product), Action(action))


def _cloud(terminal: Terminal) -> str:
    return terminal.choose(
        terminal.phrase("In which cloud is the customer signed in? Almost always worldwide."),
        CLOUDS,
        lambda cloud: guide.cloud_name(terminal.speech, cloud),
        default=WORLDWIDE,
    )


def _product(terminal: Terminal) -> str:
    return terminal.choose(
        terminal.phrase("What was bought?"),
        PRODUCTS,
        lambda product: guide.product_name(terminal.speech, product),
    )


def _action(terminal: Terminal) -> str:
    speech = terminal.speech
    return terminal.choose(
        terminal.phrase("What do you want to do with the keys?"),
        ACTIONS,
        lambda action: f"{speech.action(action).title}\n{guide.action_explanation(speech, action)}",
    )
