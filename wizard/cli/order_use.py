"""The use of the keys, chosen at a terminal: from what the service proposes, or by hand at an older one."""

from __future__ import annotations

from wizard.cli.advice import say_problem
from wizard.cli.order_request import OrderStep, need_a_person, not_found, reject
from wizard.contract import Action, Code, Role, State
from wizard.contract.proposals import Group, Option, Proposals
from wizard.messages.proposals import (
    held,
    option_title,
    option_words,
    question,
    subscription_heading,
    why_not,
)
from wizard.messages.subscriptions import subscription_line
from wizard.orders.draft import fits, is_possible
from wizard.service.errors import ProposalsMissingError


class UseStep(OrderStep):
    """Chooses what the keys do."""

    def take(self) -> None:
        """Choose an option, or action and subscription.

        Raises StoppedError, RejectedError and ServiceError.
        """
        if self._is_told():
            self.by_hand()
            return
        try:
            proposals = self.ordering.proposals(self.flow.draft)
        except ProposalsMissingError:
            self.by_hand()
            return
        self.flow.proposed(proposals)
        self._say_rejected(proposals)
        self._choose(proposals)

    def _is_told(self) -> bool:
        """True if the options of the command line answer everything: then nothing is proposed."""
        action = self.request.action
        return action == Action.NEW or bool(action and self.request.subscription)

    # ---- proposals

    def _say_rejected(self, proposals: Proposals) -> None:
        rejected = self.flow.draft.rejected
        for entry in rejected:
            if entry.problem is not None:
                say_problem(self.terminal, entry.problem, heading=f"✗ …{entry.ending}: ")
        if rejected and (self.request.yes or not proposals.groups):
            self.refuse(rejected[0].problem.code if rejected[0].problem else Code.KEY_INVALID)

    def _choose(self, proposals: Proposals) -> None:
        group = self._group(proposals)
        options = [one for one in group.options if is_possible(one) and self._is_wanted(one)]
        if not options:
            self._say_why_none(group)
        chosen = self.flow.draft.option
        if len(options) == 1:
            self.flow.choose_option(options[0])
        elif chosen not in options:
            need_a_person(
                self.request, self.terminal, "--subscription" if self.request.action else "--action"
            )
            self.flow.choose_option(self._ask(group, options))
        later = self.flow.draft.afterwards
        if not later:
            return
        endings = self.terminal.speech.enumerated([f"…{entry.ending}" for entry in later])
        if self.request.yes:
            said = self.terminal.phrase(
                "These keys need another order: {keys}. With --yes no questions are asked, so divide the"
                " keys over several orders."
            )
            self.refuse(Code.REQUEST_INVALID, said.format(keys=endings))
        self.terminal.tell("Kept for the next order: {keys}", keys=endings)

    def _group(self, proposals: Proposals) -> Group:
        """The product of this order: the first that something can be done with, by the options given."""
        wanted = (
            index
            for index, group in enumerate(proposals.groups)
            if any(is_possible(option) and self._is_wanted(option) for option in group.options)
        )
        index = next(wanted, self.flow.draft.group)
        if index != self.flow.draft.group:
            self.flow.choose_group(index)
        return proposals.groups[index]

    def _is_wanted(self, option: Option) -> bool:
        """True if an option is among those that the command line leaves open."""
        action, subscription = self.request.action, self.request.subscription
        return action in (None, option.action) and subscription in (None, option.subscription_id)

    def _ask(self, group: Group, options: list[Option]) -> Option:
        speech = self.terminal.speech
        self.terminal.say()
        self.terminal.say(held(speech, group))
        return self.terminal.choose(
            question(speech, group.licenses), options, lambda option: self._label(group, option)
        )

    def _label(self, group: Group, option: Option) -> str:
        speech = self.terminal.speech
        words = option_words(speech, option)
        customer = self.flow.draft.customer
        own = customer is not None and Role.RESELLER not in customer.roles
        name = subscription_heading(speech, option.before, own=own) if option.before else ""
        lines = [" · ".join(filter(None, (words.title, name))), f"{words.licenses.text} · {words.date.text}"]
        lines += words.warnings
        if len(option.accepted_rows) < len(group.rows):
            part = self.terminal.phrase("with {some} of {keys}")
            some = speech.number(len(option.accepted_rows))
            lines.append(part.format(some=some, keys=speech.keys(len(group.rows))))
        return "\n".join(lines)

    def _say_why_none(self, group: Group) -> None:
        """Say that the keys are of no use here, with the reasons. Raises RejectedError."""
        options = [one for one in group.options if self._is_wanted(one)]
        if not options:
            self.terminal.tell("This customer has no subscription you can use for this.")
            reject(self.terminal, not_found("subscription"))
        customer = self.flow.draft.customer
        said = self.terminal.phrase("%n key(s) can’t be used for {customer}:", n=len(group.rows))
        self.terminal.say(said.format(customer=customer.name if customer else ""))
        speech = self.terminal.speech
        for option in options:
            for reason in why_not(speech, option):
                self.terminal.say(f"{option_title(speech, option.action)}: {reason}", "  ", "    ")
        self.refuse(
            next((one.problem.code for option in options for one in option.problems), Code.KEY_INVALID)
        )

    # ---- by hand

    def by_hand(self) -> None:
        """Choose action and subscription: an older service, or both are given.

        Raises StoppedError, RejectedError and ServiceError.
        """
        wish = self.flow.draft.action
        self.flow.choose_by_hand()
        self.flow.choose_action(self._action(wish))
        if self.flow.draft.action is not Action.NEW:
            self._choose_subscription()

    def _action(self, wish: Action | None) -> Action:
        if self.request.action:
            return Action(self.request.action)
        need_a_person(self.request, self.terminal, "--action")
        speech = self.terminal.speech
        return self.terminal.choose(
            self.terminal.phrase("What do you want to do with the keys?"),
            tuple(Action),
            lambda action: f"{speech.action(action).title}\n{speech.action(action).explanation}",
            wish,
        )

    def _choose_subscription(self) -> None:
        customer = self.flow.draft.customer
        assert customer is not None, "a customer was chosen before"
        self.flow.choose_subscription(self._subscription(self.ordering.subscriptions(customer.id)))
        problem = self.ordering.subscription_unfit()
        if problem is not None:
            reject(self.terminal, problem)

    def _subscription(self, subscriptions: tuple[State, ...]) -> State:
        wanted = self.request.subscription
        if wanted:
            found = [one for one in subscriptions if one.subscription_id == wanted]
            return found[0] if found else reject(self.terminal, not_found("subscription"))
        action = self.flow.draft.action
        fitting = [one for one in subscriptions if action and fits(action, one)]
        if not fitting:
            self.terminal.tell("This customer has no subscription you can use for this.")
            reject(self.terminal, not_found("subscription"))
        return self.choose_among(
            fitting,
            "--subscription",
            self.terminal.phrase("Which subscription are the keys for?"),
            lambda one: f"{subscription_line(self.terminal.speech, one)} · {one.subscription_id}",
        )
