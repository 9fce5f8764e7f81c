"""Every code has something to say, in every language, whatever its parameters are."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

import pytest

from tests.messages.problem_parameters import FULL, VARIANTS, variants
from wizard.contract import Action, Code, Parameters, Problem, Warn
from wizard.messages import Message, Translator
from wizard.messages.models import OneOf, Part, cases_of
from wizard.messages.problems import PROBLEMS, UNKNOWN_PROBLEM, UNKNOWN_WARNING, WARNINGS
from wizard.messages.problems.order import ORDER_PROBLEMS
from wizard.messages.problems.requests import REQUEST_PROBLEMS
from wizard.messages.problems.wire import WIRE_PROBLEMS
from wizard.messages.text import placeholders
from wizard.pages.step_names import STEP_NAMES

ODD: tuple[object, ...] = (
    None, "", "  ", "soon", "2026-13-45", "\x00\u202e\n", "x" * 10_000, -1, 0, True, 1.5, 10**30, ["a"], {},
)  # fmt: skip


def said(speech: Translator, code: str, parameters: Mapping[str, object]) -> Message:
    problem = Problem(code, cast(Parameters, parameters))
    return speech.warning(problem) if code in set(Warn) else speech.problem(problem)


def assert_sound(message: Message) -> None:
    for text in (message.title, message.explanation, message.advice):
        assert text.strip() == text != ""
        assert not re.search(r"\{\w*\}|%n|%1|\bNone\b|“”|「」|\(\)|  ", text), text


CODES = [*Code, *Warn]


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_said_with_all_its_parameters(code: str, speech: Translator) -> None:
    for parameters in variants(code):
        assert_sound(said(speech, code, parameters))


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_said_when_parameters_are_missing(code: str, speech: Translator) -> None:
    assert_sound(said(speech, code, {}))
    for parameters in variants(code):
        for name in parameters:
            assert_sound(said(speech, code, {key: parameters[key] for key in parameters if key != name}))


@pytest.mark.parametrize("code", CODES)
@pytest.mark.parametrize("odd", ODD, ids=lambda odd: repr(odd)[:12])
def test_every_code_is_said_with_odd_parameters(code: str, odd: object, english: Translator) -> None:
    assert_sound(said(english, code, dict.fromkeys(FULL, odd)))


@pytest.mark.parametrize("code", CODES)
def test_a_translation_is_not_english(code: str, english: Translator, translated: Translator) -> None:
    for parameters in variants(code):
        ours, theirs = said(translated, code, parameters), said(english, code, parameters)
        assert ours.title != theirs.title
        assert ours.explanation != theirs.explanation
        assert ours.advice != theirs.advice


def test_the_tables_hold_the_codes_of_the_contract_and_no_others() -> None:
    assert set(PROBLEMS) == set(Code)
    assert set(WARNINGS) == set(Warn)


def test_the_last_case_of_a_code_needs_no_parameter() -> None:
    for cases in map(cases_of, (*PROBLEMS.values(), *WARNINGS.values())):
        assert not cases[-1].when
        for part in (cases[-1].title, cases[-1].explanation, cases[-1].advice):
            assert any(not placeholders(text) for text in _wordings(part))


def test_a_sentence_comes_in_wordings_that_ask_for_less_and_less() -> None:
    tables = (*PROBLEMS.values(), *WARNINGS.values(), UNKNOWN_PROBLEM, UNKNOWN_WARNING)
    cases = itertools.chain.from_iterable(map(cases_of, tables))
    for part in itertools.chain.from_iterable((case.title, case.explanation, case.advice) for case in cases):
        for sentence in part if isinstance(part, tuple) else (part,):
            asked = [placeholders(text) for text in sentence.wordings] if isinstance(sentence, OneOf) else []
            assert all(less < more for more, less in itertools.pairwise(asked))


def _wordings(part: Part) -> Iterator[str]:
    for sentence in part if isinstance(part, tuple) else (part,):
        yield from sentence.wordings if isinstance(sentence, OneOf) else (sentence,)


@pytest.mark.parametrize("code", ["from-a-newer-service", "", "x" * 5000, "a\nb"])
def test_an_unknown_code_is_shown(code: str, speech: Translator) -> None:
    for message in (speech.problem(Problem(code, {})), speech.warning(Problem(code, {}))):
        assert_sound(message)
        assert (code[:50].split() or ["?"])[0] in message.explanation
        assert len(message.explanation) < 800


def test_parameters_that_are_no_mapping_do_no_harm(speech: Translator) -> None:
    assert_sound(speech.problem(Problem("key-used", cast(Any, None))))


def test_a_used_key_says_where_it_went(english: Translator) -> None:
    own = english.problem(Problem("key-used", {"by": "own", "redeemed_on": "2025-11-02", "action": "new"}))
    other = english.problem(Problem("key-used", {"by": "other", "action": "new"}))
    assert own.explanation.startswith("This key was redeemed on November 2, 2025 for the same customer")
    assert "not for the customer of this order" in other.explanation
    assert "reseller" in other.advice


@pytest.mark.parametrize("action", ["add", "extend"])
@pytest.mark.parametrize("by", ["own", "other", None])
def test_with_add_and_extend_the_first_sentence_asks_for_a_new_key(
    action: str, by: str | None, english: Translator
) -> None:
    message = english.problem(Problem("key-used", {"by": by, "action": action}))
    assert message.explanation.startswith(
        "The key you first activated a subscription with cannot be used again"
    )


def test_dates_counts_and_roles_are_those_of_the_language(translated: Translator) -> None:
    wanted = {
        "nl": ("31 januari 2026", "10.000.000 licenties"),
        "ja": ("2026年1月31日", "10,000,000 ライセンス"),
    }
    day, licenses = wanted[translated.language]
    assert day in translated.problem(Problem("key-expired", {"redeem_by": "2026-01-31"})).explanation
    limit = translated.problem(
        Problem("license-limit-exceeded", {"maximum": 10_000_000, "total": 10_000_001})
    )
    assert licenses in limit.explanation
    role = translated.problem(Problem("role-required", {"roles": "reader"}))
    assert translated.role("reader") in role.explanation


def test_months_are_counted_where_a_term_is_expected(english: Translator) -> None:
    term = english.problem(Problem("key-term-mismatch", {"months": 1, "expected": 12}))
    assert "It carries 1 month and the first key carries 12 months." in term.explanation


def test_braces_in_a_name_are_shown_and_not_filled(english: Translator) -> None:
    message = english.problem(Problem("key-wrong-product", {"product": "{expected} {x}", "expected": "Mail"}))
    assert message.title == "This key is for {expected} {x}"


def test_control_characters_in_a_name_are_not_shown(english: Translator) -> None:
    message = english.problem(Problem("offline", {"host": "a\u202eb\x1b[1m\n"}))
    assert message.title == "No connection to ab [1m"


@pytest.mark.parametrize("code", ["tls-untrusted", "address-insecure"])
def test_a_check_of_certificates_is_never_called_optional(code: str, english: Translator) -> None:
    message = english.problem(Problem(code, FULL))
    assert not re.search(r"turn off|switch off|disable|ignore|anyway", message.explanation + message.advice)


REASSURING = (
    "[Nn]othing was (redeemed|sent)|not used up|no key is used up|never (redeems|uses up)|[Nn]othing is lost"
)
NO_REASSURANCE = {
    "key-used": "it is spent",
    "quote-redeemed": "its keys are spent",
    "idempotency-mismatch": "this attempt changed nothing; another may have",
    "outcome-unknown": "nobody knows yet",
    "not-found": "by what",
    "answer-mismatch": "a receipt comes after the redemption",
    "data-folder-shared": "nothing happened to an order",
    "journal-newer": "no order is begun",
    "data-folder-unwritable": "no new order is begun; it may come after one",
    "data-folder-full": "no new order is begun; it may come after one",
    "practice-renewed": "practice spends no key",
    "journal-damaged": "earlier orders may have gone through",
}


@pytest.mark.parametrize("code", [code for code in Code if code not in NO_REASSURANCE])
def test_it_is_said_whether_a_key_is_lost(code: str, english: Translator) -> None:
    for parameters in variants(code):
        message = said(english, code, parameters)
        assert re.search(REASSURING, message.title + message.explanation), message.explanation


def test_an_unknown_outcome_says_what_not_to_do(english: Translator) -> None:
    message = english.problem(Problem("outcome-unknown", {"host": "keys.example.com"}))
    assert "Ask for the result again" in message.advice
    assert "product-key" not in message.advice, "a window names no command"
    assert "don’t enter these keys anywhere else" in message.advice


def test_a_busy_service_says_when_it_is_tried_again(english: Translator) -> None:
    busy = english.problem(Problem("service-busy", {"retry_after": 10}))
    assert "automatically in 10 seconds" in busy.advice
    assert "after 15 minutes, contact support" in busy.advice
    assert "in 5 minutes" in english.problem(Problem("service-busy", {"retry_after": 300})).advice


ASKED = sorted({"new", *ORDER_PROBLEMS, *REQUEST_PROBLEMS, *WIRE_PROBLEMS} - {"outcome-unknown"})


@pytest.mark.parametrize("code", ASKED)
def test_an_order_whose_outcome_is_unknown_is_never_called_unspent(code: str, english: Translator) -> None:
    for parameters in variants(code):
        message = english.problem(Problem(code, parameters), unsettled=True)
        assert not re.search(REASSURING, message.title + message.explanation + message.advice)
        assert message.explanation.endswith("do not enter its keys anywhere else.")


@pytest.mark.parametrize("code", Code)
def test_an_unknown_outcome_is_said_in_every_language(code: str, speech: Translator) -> None:
    for parameters in variants(code):
        assert_sound(speech.problem(Problem(code, parameters), unsettled=True))


def test_an_unknown_outcome_says_so_once(english: Translator) -> None:
    problem = Problem("outcome-unknown", {"host": "keys.example.com"})
    assert english.problem(problem, unsettled=True) == english.problem(problem)


@pytest.mark.parametrize("aspect", VARIANTS["answer-mismatch"]["aspect"])
def test_a_quote_that_differs_redeems_nothing_and_a_receipt_that_differs_did(
    aspect: str, english: Translator
) -> None:
    quote = english.problem(Problem("answer-mismatch", {**FULL, "answer": "quote", "aspect": aspect}))
    receipt = english.problem(Problem("answer-mismatch", {**FULL, "answer": "receipt", "aspect": aspect}))
    assert re.search(REASSURING, quote.explanation)
    assert not re.search(REASSURING, receipt.title + receipt.explanation + receipt.advice)
    assert "was redeemed" in receipt.title


def test_every_difference_of_an_answer_is_said_and_then_what_was_redeemed(english: Translator) -> None:
    more = {"asked": "C-1", "answered": "C-2", "aspect": "customer"}
    more |= {"aspect_2": "licenses", "asked_2": "1200", "answered_2": "5"}
    more |= {"aspect_3": "expires_on", "asked_3": "2027-01-31", "answered_3": "2026-01-31"}
    said = english.problem(Problem("answer-mismatch", {"answer": "quote", **more})).explanation
    assert said == (
        "You chose customer C-1, but the answer is for customer C-2. Licenses according to your keys: 1200."
        " Licenses in the answer: 5. Expiry date according to your keys: January 31, 2027. Expiry date in the"
        " answer: January 31, 2026. Nothing was redeemed and no key is used up."
    )


@pytest.mark.parametrize("odd", ODD)
def test_an_odd_difference_is_left_out(odd: object, english: Translator) -> None:
    parameters = {"aspect": "action", "aspect_2": odd, "asked_2": odd, "aspect_3": odd}
    said = english.problem(Problem("answer-mismatch", cast(Parameters, {"answer": "receipt", **parameters})))
    assert said.explanation == "It does something different with the subscription than you chose."


PAGES = {name for name in STEP_NAMES.values() if name}
ELSEWHERE = {"Users > Active users"}


@pytest.mark.parametrize("code", CODES)
def test_a_name_in_an_advice_is_of_a_page_or_an_action_that_exists(code: str, english: Translator) -> None:
    actions = {english.action(action).title for action in Action}
    for parameters in variants(code):
        named = set(re.findall(r"“([^”]+)”", said(english, code, parameters).advice))
        assert named - PAGES - actions - ELSEWHERE == set()


def test_of_a_busy_provider_nothing_is_promised_that_only_an_order_gets(english: Translator) -> None:
    message = english.problem(Problem(Code.SERVICE_BUSY, {"asked": "provider"}))
    assert message.title == "The sign-in page is busy"
    assert "automatically" not in " ".join(message)
