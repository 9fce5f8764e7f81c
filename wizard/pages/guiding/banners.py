"""What the Guide page says of its keys: doubts before one, remedies after a message, what closing means."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from wizard.contract import Code
from wizard.messages import Message
from wizard.messages.guide import remedy
from wizard.microsoft import ASK_SUPPORT, FATES, Fate, addresses
from wizard.orders.guided_order import Doubt
from wizard.widgets.tones import Tone

if TYPE_CHECKING:
    from wizard.orders.guided_order import GuidedKey, Guiding
    from wizard.pages.guide import GuidePage
    from wizard.pages.question import Question


class GuideBanners:
    """Speaks through the banner of a Guide page."""

    def __init__(self, page: GuidePage) -> None:
        """Speak for this page."""
        self._page = page

    def remedy(self, code: Code, key: GuidedKey) -> None:
        """What a message means, and what to do about it."""
        page = self._page
        message = remedy(page.speech, code, str(page.flow.draft.action), key.support_at)
        tone = Tone.WARNING if FATES[code] is Fate.GO_ON else Tone.PROBLEM
        page.banner.say(tone, message, *self._after(code, key))

    def support_due(self, key: GuidedKey) -> None:
        """A quarter of an hour has passed."""
        text = QCoreApplication.translate
        message = Message(
            text("GuidePage", "15 minutes have passed"),
            text(
                "GuidePage", "The page could not process the key ending in {ending}. Nothing is lost."
            ).format(ending=key.ending),
            text("GuidePage", "Try it once more now. If the page still says so, contact support."),
        )
        self._page.banner.say(Tone.PROBLEM, message, self._support())

    def doubt(self, key: GuidedKey) -> None:
        """Ask before a key is taken to the page."""
        text = QCoreApplication.translate
        page = self._page
        out = page.button(text("GuidePage", "Take it &out of the order"), lambda: page.take_out(key.name))
        anyway = page.button(text("GuidePage", "Go on with it all the &same"), lambda: page.agree(key.name))
        buttons: tuple[QPushButton, ...]
        match key.doubt:
            case Doubt.OTHER_SERVICE:
                label = text("GuidePage", "&To the activation service")
                service = page.button(label, lambda: page.lead_to_service(key.name))
                buttons = (service, out, anyway)
            case Doubt.ELSEWHERE:
                buttons = (out, anyway)
            case _:
                buttons = self._of_an_opened_page(key)
        page.banner.say(Tone.WARNING, self._doubtful(key), *buttons)

    def nothing_left(self, known: Guiding) -> None:
        """All keys have an outcome; what a page said may have been noted wrongly."""
        text = QCoreApplication.translate
        again = any(key.can_be_asked_again for key in known.keys)
        message = Message(
            text("GuidePage", "There is no key left to redeem here"),
            text(
                "GuidePage", "Every key of this order has an outcome; a redeemed one is never offered again."
            ),
            text("GuidePage", "If the wrong message was noted of one, choose it below and ask again.")
            if again
            else "",
        )
        self._page.banner.say(Tone.NEUTRAL, message)

    def no_browser(self, address: str) -> None:
        """Nothing could be opened: the address is on the clipboard instead of the key."""
        text = QCoreApplication.translate
        advice = text("GuidePage", "Paste it into a browser, here or on another computer. Then copy the key.")
        buttons: tuple[QPushButton, ...] = ()
        known = self._page.flow.guiding
        key = known.current if known is not None else None
        if key is not None and self._page.banner.findChildren(QPushButton, "look"):
            advice = self._doubtful(key).advice
            buttons = self._of_an_opened_page(key)
        message = Message(
            text("GuidePage", "No browser could be opened"),
            text("GuidePage", "The address was copied instead: {address}").format(address=address),
            advice,
        )
        self._page.banner.say(Tone.WARNING, message, *buttons)

    def closing(self, known: Guiding) -> Question:
        """Ask before keys that are still to come are left."""
        from wizard.pages.question import Question

        text = QCoreApplication.translate
        kept = text(
            "GuidePage",
            "The keys of this order are written down by their endings. The wizard goes on with them at the"
            " next start, and asks for each key in its turn.",
        )
        lost = text(
            "GuidePage",
            "No page was opened for these keys yet, so they are not written down: they have to be entered"
            " again.",
        )
        return Question(
            text("GuidePage", "Close while keys are still to come?"),
            kept if known.written_down else lost,
            text("GuidePage", "Close and go on later"),
            text("GuidePage", "Keep going"),
        )

    def _of_an_opened_page(self, key: GuidedKey) -> tuple[QPushButton, ...]:
        """First what does no harm, as the keyboard begins there; last what is written down for good."""
        text = QCoreApplication.translate
        page = self._page
        look = page.button(text("GuidePage", "&Open the page and look"), page.look)
        look.setObjectName("look")
        again = page.button(text("GuidePage", "&Enter it again"), lambda: page.agree(key.name))
        redeemed = page.button(text("GuidePage", "It was &redeemed"), page.redeemed)
        return look, self._aside(key), again, redeemed

    def _doubtful(self, key: GuidedKey) -> Message:
        text = QCoreApplication.translate
        speech = self._page.speech
        other = key.other
        values = {
            "ending": key.ending,
            "customer": other.customer.name if other is not None else "",
            "time": speech.time(other.begun_at) if other is not None else "",
        }
        match key.doubt:
            case Doubt.OTHER_SERVICE:
                texts = (
                    text("GuidePage", "The key ending in {ending} does not look like Microsoft’s"),
                    text(
                        "GuidePage",
                        "Its check is that of an activation service: Microsoft’s page will not know it.",
                    ),
                    text("GuidePage", "Redeem it at the service of the vendor it is from."),
                )
            case Doubt.ELSEWHERE:
                texts = (
                    text("GuidePage", "The key ending in {ending} was redeemed for {customer}"),
                    text("GuidePage", "That was noted here on {time}. A key works only once."),
                    text("GuidePage", "Go on only if it is another key that happens to end the same."),
                )
            case _:
                texts = (
                    text("GuidePage", "The page was opened for the key ending in {ending} before"),
                    text("GuidePage", "That was on {time}, and what came of it is not known here."),
                    text("GuidePage", "Look at the licenses of {customer} before you enter the key again."),
                )
        title, explanation, advice = (one.format_map(values) for one in texts)
        return Message(title, explanation, advice)

    def _after(self, code: Code, key: GuidedKey) -> tuple[QPushButton, ...]:
        text = QCoreApplication.translate
        page = self._page
        support = (self._support(),) if code in ASK_SUPPORT else ()
        if FATES[code] is Fate.GO_ON:
            return support  # the key's panel stands below, and puts it aside
        if FATES[code] is Fate.ALL_WAIT:
            again = page.button(text("GuidePage", "Go on &with this key"), page.next_turn)
            return (again, page.button(text("GuidePage", "Stop &here for now"), page.stop_here))
        following = page.flow.guiding is not None and page.flow.guiding.current is not None
        label = (
            text("GuidePage", "Go on with the ne&xt key") if following else text("GuidePage", "To the &end")
        )
        buttons = [page.button(label, page.next_turn)]
        if code is Code.KEY_INVALID and key.text:
            label = text("GuidePage", "Co&rrect this key…")
            buttons.append(page.button(label, lambda: page.correct(key.name)))
        return (*buttons, *support)

    def _support(self) -> QPushButton:
        page = self._page
        label = QCoreApplication.translate("GuidePage", "Open Microsoft’s &support")
        return page.button(label, lambda: page.show_support(addresses.SUPPORT))

    def _aside(self, key: GuidedKey) -> QPushButton:
        page = self._page
        label = QCoreApplication.translate("GuidePage", "Put it &aside")
        return page.button(label, lambda: page.aside(key.name))
