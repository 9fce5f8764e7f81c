"""Speech turns codes into the sentences of one language; nothing else in the project does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

from wizard.messages import words
from wizard.messages.language import Catalog, resolve_language
from wizard.messages.models import Case, Message, OneOf, Part, Sentence, first_fitting
from wizard.messages.parameters import fill, placeholders, plain, shown

if TYPE_CHECKING:
    from datetime import date, datetime

    from wizard.contract import Problem
    from wizard.keys import Check, Hint

_CONTEXT: Final = "Messages"
_KEY_LENGTH: Final = 25
_MOST_HINTS: Final = 3
_STILL_IN_SECONDS: Final = 90


class Speech:
    """One language. Cheap to keep, and safe to use from any thread once made."""

    def __init__(self, language: str) -> None:
        """Open the catalog of `language`; one that we do not have is English."""
        self.language = resolve_language(language)
        self._catalog = Catalog(self.language)

    def text(self, context: str, source: str, n: int | None = None) -> str:
        """A text marked with N_, translated; ``%n`` becomes the number `n`."""
        return self._catalog.text(context, source, n)

    # ---- codes

    def problem(self, problem: Problem, *, unsettled: bool = False) -> Message:
        """Why a key or an order cannot go on. Every code has an answer, also one that is not known here.

        `unsettled`: the order was sent before, its outcome is not known, and asking for it met this problem.
        Then nothing is said to be unused.
        """
        from wizard.messages.problems import PROBLEMS, UNKNOWN_PROBLEM

        cases = PROBLEMS.get(problem.code, UNKNOWN_PROBLEM)
        case = first_fitting(cases, problem.parameters or {})
        if unsettled and problem.code != "outcome-unknown":  # which says so in words of its own
            case = _unsettled(case)
        return self._of_code(case, problem)

    def warning(self, problem: Problem) -> Message:
        """What a quote warns about."""
        from wizard.messages.problems import UNKNOWN_WARNING, WARNINGS

        cases = WARNINGS.get(problem.code, UNKNOWN_WARNING)
        return self._of_code(first_fitting(cases, problem.parameters or {}), problem)

    def check(self, check: Check) -> Message:
        """What an offline look at a key says. The places to look at are in `hints`."""
        from wizard.messages import verdicts

        cases = verdicts.VERDICTS.get(check.verdict, verdicts.UNKNOWN_VERDICT)
        conditions = {"reason": check.reason, "format": check.format}
        return self._message(first_fitting(cases, conditions), self._of_check(check))

    def hints(self, check: Check) -> tuple[str, ...]:
        """Where to look again, one sentence for each of the first hints; how many more there are is the last.

        A key is never changed for the user. What has more places than these is hardly a key with a typo.
        """
        told = tuple(filter(None, (self._hint(check, hint) for hint in check.hints[:_MOST_HINTS])))
        more = len(check.hints) - _MOST_HINTS
        return (*told, self._say(words.MORE_PLACES, more)) if more > 0 else told

    def places(self, check: Check) -> str:
        """Where to look again, in the few words a cell of a table has room for; else what is known at all.

        Empty where that is no more than the verdict.
        """
        told = tuple(filter(None, (self._place(check, hint) for hint in check.hints[:_MOST_HINTS])))
        if told and check.reason != "too-many":
            return " · ".join(told) + (" · …" if len(check.hints) > _MOST_HINTS else "")
        title = self.check(check).title
        return "" if check.acceptable or title == self.verdict(check.verdict) else title

    def action(self, action: str) -> Message:
        """An action: its name, what happens to licenses and date, and when to choose it."""
        case = words.ACTIONS.get(action, words.UNKNOWN_ACTION)
        return self._message(case, {"code": plain(action) or "?"})

    def status(self, status: str, reason: str | None = None) -> str:
        """Where a subscription is in its life; `reason` is the state's status_reason."""
        source = words.DISABLED_BY.get(reason or "") if status == "disabled" else None
        return self._word(words.STATUSES, status) if source is None else self._say(source)

    def role(self, role: str) -> str:
        """What an account may do for a customer."""
        return self._word(words.ROLES, role)

    def verdict(self, verdict: str) -> str:
        """A verdict in a word or two, for a table."""
        return self._word(words.VERDICT_WORDS, verdict)

    def format(self, kind: str | None) -> str:
        """The kind a key turned out to be; empty where that is not known."""
        return self._word(words.FORMAT_WORDS, kind) if kind else ""

    # ---- counts, dates

    def licenses(self, n: int) -> str:
        """``3 licenses``."""
        return self._say(words.LICENSES, n)

    def months(self, n: int) -> str:
        """``12 months``."""
        return self._say(words.MONTHS, n)

    def days(self, n: int) -> str:
        """``30 days``."""
        return self._say(words.DAYS, n)

    def minutes(self, n: int) -> str:
        """``15 minutes``."""
        return self._say(words.MINUTES, n)

    def seconds(self, n: int) -> str:
        """``10 seconds``."""
        return self._say(words.SECONDS, n)

    def keys(self, n: int) -> str:
        """``2 keys``."""
        return self._say(words.KEYS, n)

    def characters(self, n: int) -> str:
        """``26 characters``."""
        return self._say(words.CHARACTERS, n)

    def rows(self, n: int) -> str:
        """``1,000 rows``."""
        return self._say(words.ROWS, n)

    def duration(self, seconds: int) -> str:
        """A waiting time: in seconds up to a minute and a half, then in full minutes, rounded up."""
        return self.seconds(seconds) if seconds <= _STILL_IN_SECONDS else self.minutes(-(-seconds // 60))

    def number(self, n: int) -> str:
        """``10,000,000``."""
        return self._catalog.number(n)

    def date(self, value: date) -> str:
        """``March 1, 2026``."""
        return self._catalog.day(value, self._say(words.DATE))

    def time(self, value: datetime) -> str:
        """``March 1, 2026, 2:05 PM``: date and time of day, local time."""
        return self._catalog.moment(value, self._say(words.DATE_AND_TIME))

    def clock(self, value: datetime) -> str:
        """``2:05 PM``: the time of day, local time."""
        return self._catalog.moment(value, self._say(words.CLOCK))

    def listed(self, items: Sequence[str]) -> str:
        """``a, b, and c``."""
        return self._catalog.listed(items)

    def choice(self, items: Sequence[str]) -> str:
        """``a, b or c``."""
        if len(items) < 2:
            return "".join(items)
        return fill(self._say(words.LIST_LAST), {"list": self._chain(items[:-1]), "last": items[-1]})

    # ---- from tables to text

    def _of_code(self, case: Case, problem: Problem) -> Message:
        return self._message(
            case, {**shown(self, problem.parameters or {}), "code": plain(problem.code) or "?"}
        )

    def _message(self, case: Case, values: Mapping[str, str]) -> Message:
        title, explanation, advice = (
            self._part(part, values) for part in (case.title, case.explanation, case.advice)
        )
        return Message(title, explanation, advice)

    def _part(self, part: Part, values: Mapping[str, str]) -> str:
        sentences = part if isinstance(part, tuple) else (part,)
        return _joined(filter(None, (self._sentence(sentence, values) for sentence in sentences)))

    def _sentence(self, sentence: Sentence, values: Mapping[str, str]) -> str:
        wordings = sentence.wordings if isinstance(sentence, OneOf) else (sentence,)
        source = next((text for text in wordings if placeholders(text) <= values.keys()), "")
        return source and fill(self._say(source), values)

    def _say(self, source: str, n: int | None = None) -> str:
        return self.text(_CONTEXT, source, n)

    def _word(self, table: Mapping[str, str], code: str) -> str:
        """The word for `code`; a code from a newer service is shown as it is."""
        return self._say(table[code]) if code in table else plain(code)

    def _chain(self, items: Sequence[str]) -> str:
        text = "".join(items[:1])
        for item in items[1:]:
            text = fill(self._say(words.LIST_MORE), {"list": text, "next": item})
        return text

    # ---- offline checks

    def _of_check(self, check: Check) -> dict[str, str]:
        surplus = check.length - _KEY_LENGTH
        values = {"length": self.number(check.length), "characters": self.characters(check.length)}
        if surplus > 0:
            values["surplus"] = self.number(surplus)
        if surplus < 0:
            values["missing"] = self.characters(-surplus)
        if check.hints:
            values["group"] = self.number(check.hints[0].group)
        return values

    def _hint(self, check: Check, hint: Hint) -> str:
        read = plain(hint.read)
        values = {
            "group": self.number(hint.group),
            "position": self.number(hint.position),
            "read": read,
            "likely": self.choice(hint.likely),
            "choices": self.choice((read, *hint.likely)),
        }
        known = {name: text for name, text in values.items() if text}
        return self._sentence(_wording_of(check, hint), known)

    def _place(self, check: Check, hint: Hint) -> str:
        from wizard.messages import verdicts

        if check.verdict == "mistyped" and not hint.likely:
            return self._hint(check, hint)
        # A letter that never occurs is no choice.
        letters = (plain(hint.read), *hint.likely) if check.verdict == "mistyped" else hint.likely
        values = {"group": self.number(hint.group), "position": self.number(hint.position)}
        if letters:
            values["choices"] = self.choice(letters)
        return self._sentence(verdicts.PLACE, values)


def _wording_of(check: Check, hint: Hint) -> Sentence:
    from wizard.messages import verdicts

    if check.verdict == "mistyped":
        return verdicts.WHICH_OF_THESE if hint.likely else verdicts.BEGIN_WITH_GROUP
    if check.reason == "n-rule":
        return verdicts.N_DOES_NOT_FIT
    import unicodedata

    if hint.read.isascii() or unicodedata.name(hint.read[0], "").startswith("LATIN "):
        return verdicts.NEVER_OCCURS
    return verdicts.NOT_LATIN


def _unsettled(case: Case) -> Case:
    """`case` without the promise that no key is used up."""
    from wizard.messages.problems import SETTLED, UNSETTLED

    sentences = case.explanation if isinstance(case.explanation, tuple) else (case.explanation,)
    kept = tuple(sentence for sentence in sentences if sentence not in SETTLED)
    return case._replace(explanation=(*kept, UNSETTLED))


def _joined(sentences: Iterable[str]) -> str:
    """One after another: a Japanese full stop needs no space behind it."""
    return " ".join(sentences).replace("。 ", "。")
