"""Subscription: everything that the keys can do for the customer, as cards to choose one from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Self

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from wizard.contract import Action, Code, Customer, Role, State
from wizard.contract.proposals import Group, Option, Proposals
from wizard.messages.file_names import dated_name
from wizard.messages.noop import N_
from wizard.messages.proposals import held, question
from wizard.messages.text import joined
from wizard.orders.key_entries import KeyEntry
from wizard.orders.options_by_hand import options_by_hand
from wizard.orders.steps import Step
from wizard.pages.customer_line import CustomerLine
from wizard.pages.help_texts import Answer
from wizard.pages.option_cards import OptionCards
from wizard.pages.page import Missing, Page
from wizard.pages.rejected_keys import RejectedKeys
from wizard.pages.session import Session, expected
from wizard.pages.slow_answer import SlowAnswer
from wizard.service.errors import ProposalsMissingError
from wizard.widgets.announcing import announce
from wizard.widgets.banner import copy_button
from wizard.widgets.button import Link
from wizard.widgets.flow_row import FlowRow
from wizard.widgets.layouts import add_to, clear_layout, column_of, put_in_tab_order
from wizard.widgets.option_card import OptionCard
from wizard.widgets.text import TIGHT, InlineText, Paragraph, Remark, gap, text
from wizard.widgets.tones import Tone

SLOW_MS = 20_000
"""Wait after which the person may choose without proposals."""


class SubscriptionPage(Page):
    """Asks the service what the keys can do; where it proposes nothing, asks the person."""

    step = Step.SUBSCRIPTION
    next_explains = can_start_over = sends = shows_account = True
    help = (
        Answer(
            N_("Help", "Which one should I choose?"),
            N_(
                "Help",
                "Add licenses if more people will use the product; extend the date if the same people "
                "will use it for longer. The two lines at the right show what would change. Nothing "
                "changes until you choose “Redeem”.",
            ),
        ),
        Answer(
            N_("Help", "Why can’t some subscriptions use my keys?"),
            N_(
                "Help",
                "A key is for one product, and a subscription that has ended can only be extended or"
                " reactivated. “Show why” gives the reason for each.",
            ),
        ),
    )

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._whose = CustomerLine()
        self._held = Remark()
        self._order_of_groups = InlineText()
        self._other_group = Link("")
        self._rejected = RejectedKeys(self.session, self._name_of_rejected, self.banner.say)
        self._none = Paragraph()
        self._ways_out = FlowRow()
        self._cards = OptionCards(self.speech)
        self._slow = SlowAnswer()
        self._slow_clock = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._build()
        self._whose.change.connect(self.change_customer)
        self._cards.chosen.connect(self._choose)
        self._rejected.opened.connect(self._show_reason)
        self._other_group.clicked.connect(self._take_other_group)
        self._slow_clock.timeout.connect(self._slow.tell)
        self._slow.again.connect(self.enter)
        self._slow.by_hand.connect(self._ask_for_subscriptions)

    def stops(self) -> Iterator[str]:
        """Show all options, then one that is chosen."""
        yield "subscription"
        cards = self._cards.cards()
        if cards:
            cards[0].click()
            yield "subscription-chosen"

    def enter(self) -> None:
        """Ask for proposals, unless those of the moment are still true."""
        draft, customer = self.flow.draft, self._customer()
        self._stop_slow_clock()
        self.say_heading(self._question())
        self._whose.show_customer(customer.name, customer.domain)
        if draft.by_hand:
            self._ask_for_subscriptions()
        elif draft.proposals is not None:
            self._show(draft.proposals)
        else:
            waiting = text("SubscriptionPage", "Looking up the options for {customer}…")
            self.ask(
                waiting.format(customer=customer.name),
                lambda: self.session.proposals(draft),
                self._proposed,
                self._not_proposed,
            )
            self._slow_clock.start()

    def take_over(self, before: Self) -> None:
        self._cards.take_over(before._cards)

    def leave(self) -> None:
        self._stop_slow_clock()
        super().leave()

    def missing(self) -> Missing | None:
        """Return the choice that is still to be made."""
        if self.busy or self.valid:
            return super().missing()
        if self._ways_out.count():
            told = text("SubscriptionPage", "There is nothing to choose here. {advice}")
            return Missing(told.format(advice=self._way_out()), self.first_focus())
        told = text("SubscriptionPage", "Choose how to use the keys.")
        return Missing(told, self._cards.first)

    def take_enter(self, focused: QWidget | None) -> bool:
        """Choose the card that has the focus; a second Enter continues."""
        return isinstance(focused, OptionCard) and not focused.choose_current()

    def clear_search(self) -> bool:
        """Show all subscriptions again; False where there is no search."""
        return self._cards.clear_search()

    def spoken(self, step: str) -> str:
        """Read how much it is, for whom, and how many options there are."""
        group = self.flow.draft.product_group
        return self._words(group) if group is not None else super().spoken(step)

    def first_focus(self) -> QWidget | None:
        """The first way out where no key can be used; else the chosen card, or the first, not chosen."""
        item = self._ways_out.itemAt(0)
        return item.widget() if item is not None else self._cards.first

    def _question(self) -> str:
        """Return what the page asks while nobody knows what the keys hold."""
        return (
            text("SubscriptionPage", "How do you want to use this key?")
            if len(self.flow.draft.entries) == 1
            else text("SubscriptionPage", "How do you want to use these keys?")
        )

    def _customer(self) -> Customer:
        customer = self.flow.draft.customer
        assert customer is not None, "a customer was chosen before"
        return customer

    def _build(self) -> None:
        self.column.insertWidget(self.column.indexOf(self.content), self._slow)
        head = column_of(
            self._whose,
            self._held,
            FlowRow(self._order_of_groups, self._other_group),
            self._none,
            self._rejected,
            spacing=gap(TIGHT),
        )
        head.addSpacing(gap(TIGHT))
        head.addLayout(self._ways_out)
        add_to(self.body, head, self._cards, 1)

    # ---- what the service proposes

    def _proposed(self, proposals: Proposals) -> None:
        why = self.flow.problem
        self._stop_slow_clock()
        self.flow.proposed(proposals)
        self._show(proposals)
        if why is not None:  # the review led back here
            self.show_problem(why, tone=Tone.WARNING)

    def _not_proposed(self, error: Exception) -> None:
        self._stop_slow_clock()
        if isinstance(error, ProposalsMissingError):
            QTimer.singleShot(0, self, self._ask_for_subscriptions)
            return
        problem = expected(error)
        self.change_state(blocked=True)
        by_hand = self.button(text("SubscriptionPage", "Choose &yourself"), self._ask_for_subscriptions)
        self.show_problem(problem, self.button(self.retry_text(), self.enter), by_hand)

    def _show(self, proposals: Proposals) -> None:
        group = self.flow.draft.product_group
        rejected = self.flow.draft.rejected
        possible = group is not None and any(option.accepted_rows for option in group.options)
        self._show_group(group)
        self._show_rejected(rejected, usable=len(proposals.lines) - len(rejected), possible=possible)
        self._show_order(proposals)
        self._none.setVisible(not possible)
        clear_layout(self._ways_out)
        if not possible:
            self._say_none_fits()
            self._rejected.choose_only()
        self._cards.choose(self.flow.draft.option)
        self.update_next()
        if group is not None:  # the answer came after the page was entered
            announce(self, self._words(group))

    def _show_group(self, group: Group | None) -> None:
        self._held.setText(held(self.speech, group) if group else "")
        self._held.setVisible(group is not None)
        if group is not None:
            self.say_heading(question(self.speech, group.licenses))
        options = group.options if group else ()
        self._cards.show_options(options, len(group.rows) if group else 0, own=self._is_own())
        self._cards.setVisible(bool(options))

    def _is_own(self) -> bool:
        """True if the account belongs to the customer, and is no reseller."""
        return Role.RESELLER not in self._customer().roles

    def _show_rejected(self, rejected: Sequence[KeyEntry], *, usable: int, possible: bool) -> None:
        speech = self.speech
        told = (
            text("SubscriptionPage", "{usable} of {keys} can be used. {rejected} can’t:").format(
                usable=speech.number(usable),
                keys=speech.keys(usable + len(rejected)),
                rejected=speech.number(len(rejected)),
            )
            if usable
            else text("SubscriptionPage", "%n key(s) can’t be used:", None, len(rejected))
        )
        self._rejected.show_keys(rejected, told, open_list=not possible)

    def _show_order(self, proposals: Proposals) -> None:
        """Say which product comes first, and which are next."""
        speech = self.speech
        groups, current = proposals.groups, self.flow.draft.group
        several = len(groups) > 1
        self._order_of_groups.setVisible(several)
        self._other_group.setVisible(several)
        if not several:
            return
        named = text("SubscriptionPage", "{product} ({keys})")
        names = [named.format(product=group.product, keys=speech.keys(len(group.rows))) for group in groups]
        others = [name for number, name in enumerate(names) if number != current]
        told = text("SubscriptionPage", "First {product}, then {others}.")
        self._order_of_groups.setText(told.format(product=names[current], others=speech.listed(others)))
        following = groups[(current + 1) % len(groups)]
        start = text("SubscriptionPage", "Start with {product}")
        self._other_group.setText(start.format(product=following.product.replace("&", "&&")))

    def _take_other_group(self) -> None:
        proposals = self.flow.draft.proposals
        if proposals is not None and proposals.groups:
            self.flow.choose_group((self.flow.draft.group + 1) % len(proposals.groups))
            self._show(proposals)

    def _say_none_fits(self) -> None:
        """Say that these keys are of no use here, and every way from here."""
        count = len(self.flow.draft.rejected)
        heading = text("SubscriptionPage", "%n key(s) can’t be used for {customer}", None, count)
        self.say_heading(heading.format(customer=self._customer().name))
        self._none.setText(
            joined((text("SubscriptionPage", "This order has redeemed nothing."), self._way_out()))
        )
        customer = self.button(text("SubscriptionPage", "Another c&ustomer"), self.change_customer)
        keys = self.button(text("SubscriptionPage", "Change &keys"), self.change_keys)
        first = (customer, keys) if self._customer_helps() else (keys, customer)
        ways = (*first, copy_button(self._details()))
        for button in ways:
            self._ways_out.addWidget(button)
            button.show()
        put_in_tab_order(self._rejected.last_control, ways)

    def _customer_helps(self) -> bool:
        """True if another customer could use the keys."""
        draft = self.flow.draft
        offered = (one.problem for one in draft.rejected if one.problem is not None)
        elsewhere = any(
            one.code == Code.OFFER_UNAVAILABLE and one.parameters.get("reason") != "withdrawn"
            for one in offered
        )
        return elsewhere or draft.product_group is not None

    def _way_out(self) -> str:
        """Return what to do where no key can be used."""
        if self._customer_helps():
            return text("SubscriptionPage", "Choose another customer, or change the keys.")
        return text("SubscriptionPage", "To continue, change the keys.")

    def _details(self) -> str:
        """Details for support of every reason why the keys cannot be used."""
        draft, found = self.flow.draft, []
        for entry in draft.rejected:
            if entry.problem is not None:
                found.append(self.session.details_of(entry.problem, (entry.ending,)))
        for option in draft.product_group.options if draft.product_group else ():
            found += [self.session.details_of(one.problem) for one in option.problems]
        return "\n\n".join(dict.fromkeys(found))

    def _words(self, group: Group) -> str:
        """Return what is read out: how much, for whom, how many options, and if none is chosen."""
        ways = len(self._cards.cards())
        content = text("SubscriptionPage", "{licenses} of {product} for {customer}.").format(
            licenses=self.speech.licenses(group.licenses),
            product=group.product,
            customer=self._customer().name.removesuffix("."),  # it ends the sentence
        )
        options = text("SubscriptionPage", "%n option(s)", None, ways)
        if self.flow.draft.option is None:
            options = text("SubscriptionPage", "{options}, none chosen.").format(options=options)
        return joined((content, options))

    # ---- by hand

    def _ask_for_subscriptions(self) -> None:
        """Ask an older service for the subscriptions: the person tells the use."""
        customer = self._customer()
        self._stop_slow_clock()
        self.flow.choose_by_hand()
        waiting = text("SubscriptionPage", "Asking for the subscriptions of {customer}…")
        self.ask(
            waiting.format(customer=customer.name),
            lambda: self.session.subscriptions(customer.id),
            self._show_by_hand,
        )

    def _show_by_hand(self, subscriptions: tuple[State, ...]) -> None:
        speech, keys = self.speech, len(self.flow.draft.entries)
        rows = tuple(range(1, keys + 1))
        self.say_heading(self._question())
        told = text(
            "SubscriptionPage", "{keys}. The service can’t say yet what they hold: the review will show it."
        )
        self._held.setText(told.format(keys=speech.keys(keys)))
        self._held.show()
        for widget in (self._order_of_groups, self._other_group, self._rejected, self._none):
            widget.hide()
        clear_layout(self._ways_out)
        options = options_by_hand(subscriptions, rows)
        self._cards.show_options(options, len(rows), own=self._is_own())
        self._cards.show()
        self._cards.choose(self._chosen_by_hand(options))
        self.update_next()

    def _chosen_by_hand(self, options: Sequence[Option]) -> Option | None:
        draft = self.flow.draft
        wanted = draft.subscription.subscription_id if draft.subscription else None
        matching = (one for one in options if (one.action, one.subscription_id) == (draft.action, wanted))
        return next(matching, None)

    # ---- choices

    def _show_reason(self, _row: int) -> None:
        """Say everything about the problem of the chosen key."""
        chosen = self._rejected.chosen()
        if chosen is not None and chosen.problem is not None:
            details = self.session.details_of(chosen.problem, (chosen.ending,))
            ways = () if self._ways_out.count() else (copy_button(details),)  # the page has its own there
            self.banner.say(Tone.PROBLEM, self.speech.problem(chosen.problem), *ways)

    def _choose(self, option: Option) -> None:
        if self.flow.draft.by_hand:
            self.flow.choose_subscription(option.before)
            self.flow.choose_action(Action(option.action))
        else:
            self.flow.choose_option(option)
        self.banner.clear()
        self.update_next()

    def _name_of_rejected(self) -> str:
        return dated_name(self._customer().name, text("SubscriptionPage", "not redeemed"))

    def _stop_slow_clock(self) -> None:
        self._slow_clock.stop()
        self._slow.hide()
