"""Messages about the keys of a guided order, each with the names of the answers to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from wizard.contract import Code
from wizard.messages import Message, Translator
from wizard.messages.guide import remedy
from wizard.messages.noop import N_
from wizard.microsoft import ASK_SUPPORT, CONSEQUENCES, Consequence
from wizard.orders.guided_key import Doubt, GuidedKey
from wizard.orders.guided_order import GuidedOrder
from wizard.pages.question import Question
from wizard.widgets.text import text
from wizard.widgets.tones import Tone


class Answer(StrEnum):
    """Answers that a banner offers; the page knows what each does."""

    TAKE_OUT = N_("GuidePage", "&Remove it from the order")
    ACCEPT = N_("GuidePage", "Continue &anyway")
    LOOK = N_("GuidePage", "&Open the page and check")
    POSTPONE = N_("GuidePage", "Put it &aside")
    ENTER_AGAIN = N_("GuidePage", "&Enter it again")
    REDEEMED = N_("GuidePage", "It was &redeemed")
    RETRY = N_("GuidePage", "Continue &with this key")
    STOP = N_("GuidePage", "Stop &here for now")
    NEXT_KEY = N_("GuidePage", "Continue with the ne&xt key")
    END = N_("GuidePage", "S&how the results")
    CORRECT = N_("GuidePage", "Co&rrect this key…")
    SUPPORT = N_("GuidePage", "Open M&icrosoft’s support")


OPENED_BEFORE = (Answer.LOOK, Answer.POSTPONE, Answer.ENTER_AGAIN, Answer.REDEEMED)
"""First what does no harm, as the keyboard begins there; last what is final."""

_DOUBTS = {
    Doubt.PUBLISHED: (
        N_("GuidePage", "Microsoft publishes the key ending in {ending} for everyone"),
        N_("GuidePage", "It sets up Windows or Office on company networks, and holds no licenses."),
        N_("GuidePage", "Remove it, and look for the key that you bought."),
    ),
    Doubt.OTHER_SERVICE: (
        N_("GuidePage", "The key ending in {ending} does not look like a Microsoft key"),
        N_(
            "GuidePage",
            "It is built like the keys of other vendors, so Microsoft’s page won’t accept it.",
        ),
        N_("GuidePage", "Redeem it with the service of the vendor it came from."),
    ),
    Doubt.ELSEWHERE: (
        N_("GuidePage", "The key ending in {ending} was redeemed for {customer}"),
        N_("GuidePage", "This was recorded here on {time}. A key works only once."),
        N_(
            "GuidePage",
            "Continue only if this is a different key that happens to have the same last five characters.",
        ),
    ),
    Doubt.OPENED_BEFORE: (
        N_("GuidePage", "The page was already opened for the key ending in {ending}"),
        N_("GuidePage", "That was on {time}, and the result isn’t known on this computer."),
        N_("GuidePage", "Check the licenses of {customer} before you enter the key again."),
    ),
}
_ANSWERS = {
    Doubt.PUBLISHED: (Answer.TAKE_OUT,),
    Doubt.OTHER_SERVICE: (Answer.TAKE_OUT, Answer.ACCEPT),
    Doubt.ELSEWHERE: (Answer.TAKE_OUT, Answer.ACCEPT),
    Doubt.OPENED_BEFORE: OPENED_BEFORE,
}


@dataclass(frozen=True, slots=True)
class Banner:
    """A message with its tone and the answers to it, in their order."""

    tone: Tone
    message: Message
    answers: tuple[Answer, ...] = ()


def of_doubt(speech: Translator, key: GuidedKey) -> Banner:
    """Ask about the first doubt of a key."""
    assert key.doubt is not None, "there is something to ask"
    reason, record = key.doubt.reason, key.doubt.record
    values = {
        "ending": key.ending,
        "customer": record.customer.name if record is not None else "",
        "time": speech.time(record.time) if record is not None else "",
    }
    texts = (speech.text("GuidePage", one).format_map(values) for one in _DOUBTS[reason])
    return Banner(Tone.WARNING, Message(*texts), _ANSWERS[reason])


def of_message(speech: Translator, order: GuidedOrder, code: Code, key: GuidedKey) -> Banner:
    """Say what a message of the page means, and what to do about it."""
    consequence = CONSEQUENCES[code]
    message = remedy(speech, code, order.plan.action, key.support_at)
    support = (Answer.SUPPORT,) if code in ASK_SUPPORT else ()
    if consequence is Consequence.RETRY_KEY:  # the key's panel is below, and postpones it
        return Banner(Tone.WARNING, message, support)
    if consequence is Consequence.STOP_ORDER:
        return Banner(Tone.PROBLEM, message, (Answer.RETRY, Answer.STOP))
    following = Answer.NEXT_KEY if order.current is not None else Answer.END
    correct = (Answer.CORRECT,) if code is Code.KEY_INVALID and key.text else ()
    return Banner(Tone.PROBLEM, message, (following, *correct, *support))


def of_support(key: GuidedKey) -> Banner:
    """Say that the page was busy for a quarter of an hour."""
    sentence = text("GuidePage", "The page could not process the key ending in {ending}. Nothing is lost.")
    message = Message(
        text("GuidePage", "15 minutes have passed"),
        sentence.format(ending=key.ending),
        text("GuidePage", "Try it once more now. If the page still says so, contact support."),
    )
    return Banner(Tone.PROBLEM, message, (Answer.SUPPORT,))


def of_no_key(order: GuidedOrder) -> Banner:
    """Say that every key has an outcome, which may have been the wrong one."""
    again = any(key.can_be_asked_again or key.can_be_taken_back for key in order.keys)
    message = Message(
        text("GuidePage", "There is no key left to redeem here"),
        text("GuidePage", "All keys in this order are done. A redeemed key is never offered again."),
        text("GuidePage", "If a key has the wrong result, select it below and choose “Ask again”.")
        if again
        else "",
    )
    return Banner(Tone.NEUTRAL, message)


def of_no_browser(speech: Translator, address: str, unsure: GuidedKey | None) -> Banner:
    """Say that the address was copied; `unsure` is a key that is still asked about."""
    asked = of_doubt(speech, unsure) if unsure is not None else None
    advice = text("GuidePage", "Paste it into a browser, here or on another computer. Then copy the key.")
    message = Message(
        text("GuidePage", "No browser could be opened"),
        text("GuidePage", "The address was copied instead: {address}").format(address=address),
        asked.message.advice if asked is not None else advice,
    )
    return Banner(Tone.WARNING, message, asked.answers if asked is not None else ())


def before_giving_up(order: GuidedOrder) -> Question:
    """Ask before an order is given up."""
    return Question(
        text("GuidePage", "Give up this order?"),
        text(
            "GuidePage",
            "The wizard will forget the keys for which you haven’t opened Microsoft’s page. If you "
            "opened the page for a key but did not enter the result, the key stays in “Earlier orders” "
            "with an unknown result.",
        )
        if order.begun
        else text(
            "GuidePage",
            "You haven’t opened Microsoft’s page for any key, so no key was redeemed. The wizard will "
            "forget the keys.",
        ),
        text("GuidePage", "Give up"),
        text("GuidePage", "Keep the order"),
    )
