"""Journal first, then the service: an order is never lost, and the message about it is never wrong."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from wizard import contract
from wizard.contract import (
    Action,
    Agreement,
    Code,
    Customer,
    CustomerRef,
    Line,
    Problem,
    Quote,
    Receipt,
    State,
)
from wizard.keys import KeyFormat
from wizard.orders.draft import Draft, quote_request
from wizard.orders.errors import JournalError
from wizard.orders.journal import Entry, EntryState, Journal
from wizard.orders.key_entries import judge
from wizard.orders.patience import is_passing
from wizard.orders.redemption import Outcome, begin, carry_out, find_out, fits_as_reference
from wizard.service.errors import ServiceError

NOW = datetime(2027, 3, 1, tzinfo=UTC)
WHO = CustomerRef("C-1", "Huis B.V.", "huis.example")
AFTER = State("S-1", "Suite", "active", 25, date(2028, 3, 1))
LINES = (Line("YTCBF", "accepted", "Suite", 25, 12),)
QUOTE = Quote(
    "Q-1",
    WHO,
    "new",
    LINES,
    None,
    AFTER,
    (),
    Agreement("7", "https://x.example"),
    redeemable=True,
    expires_at=NOW,
)
RECEIPT = Receipt("R-1", "Q-1", WHO, "new", LINES, None, AFTER, NOW)

KEY = "PGR4CDYFQ2CXJCDTTDKDYTCBF"
#: The choices of the person whose order this is.
CHOSEN: Any = {
    "action": Action.NEW,
    "customer": Customer("C-1", "Huis B.V.", "huis.example", "NL", ("global-admin",)),
    "entries": judge((KEY,), KeyFormat.SERVICE),
}


class Service:
    """Answers what it was told to, call by call, and remembers what it was asked."""

    address = "https://keys.example"

    def __init__(self, *answers: Receipt | ServiceError | None) -> None:
        self.answers = list(answers)
        self.asked: list[tuple[Any, ...]] = []

    def redeem(self, *request: Any) -> Any:
        return self._answer("redeem", *request)

    def receipt(self, quote_id: str) -> Any:
        return self._answer("receipt", quote_id)

    def _answer(self, *asked: Any) -> Any:
        self.asked.append(asked)
        answer = self.answers.pop(0)
        if isinstance(answer, ServiceError):
            raise answer
        return answer


def error(
    code: str, *, sent: bool = False, retry_after: float | None = None, **parameters: Any
) -> ServiceError:
    return ServiceError(Problem(code, parameters), may_have_been_sent=sent, retry_after=retry_after)


@pytest.fixture
def journal(folder: Path) -> Iterator[Journal]:
    journal = Journal(folder)
    yield journal
    journal.close()


@pytest.fixture
def entry(journal: Journal) -> Entry:
    """An order that was begun."""
    return begun(journal)


def begun(journal: Journal, reference: str = "PO-7") -> Entry:
    service: Any = Service()
    return begin(journal, service, "admin", Draft(**CHOSEN, quote=QUOTE, reference=reference))


def sent(journal: Journal, entry: Entry, *answers: Any) -> tuple[Outcome, Service]:
    service: Any = Service(*answers)
    return carry_out(journal, service, entry), service


def asked(journal: Journal, entry: Entry, *answers: Any) -> tuple[Outcome, Service]:
    service: Any = Service(*answers)
    return find_out(journal, service, entry), service


def state(journal: Journal, entry: Entry) -> tuple[str, str | None]:
    now = journal.entry(entry.id)
    assert now is not None
    return now.state, now.code


def test_an_order_is_in_the_journal_with_its_idempotency_key_before_anything_is_sent(entry: Entry) -> None:
    assert entry.state is EntryState.BEGUN
    order = entry.order
    assert (order.service, order.account, order.customer) == ("https://keys.example", "admin", WHO)
    assert (order.quote_id, order.endings, order.agreement_version) == ("Q-1", ("YTCBF",), "7")
    assert len(order.idempotency_key) == 36


def test_every_order_has_an_idempotency_key_of_its_own(journal: Journal) -> None:
    assert begun(journal).order.idempotency_key != begun(journal).order.idempotency_key


def test_what_is_sent_is_what_the_journal_says(journal: Journal, entry: Entry) -> None:
    outcome, service = sent(journal, entry, RECEIPT)
    assert outcome == Outcome(EntryState.REDEEMED, RECEIPT)
    request = contract.RedemptionRequest("7", "C-1", "PO-7")
    assert service.asked == [("redeem", "Q-1", request, entry.order.idempotency_key)]
    assert state(journal, entry) == ("redeemed", None)


@pytest.mark.parametrize(
    ("problem", "expected"),
    [
        (error("service-busy", retry_after=10.0), "paused"),
        (error("account-not-created"), "paused"),
        (error("order-not-processed"), "paused"),
        (error("too-many-attempts"), "paused"),
        (error("offline"), "paused"),
        (error("timeout"), "paused"),
        (error("tls-untrusted"), "paused"),
        (error("proxy-auth-required"), "paused"),
        (error("not-signed-in"), "paused"),
        (error("protocol-error"), "paused"),
        (error("not-found", what="address"), "paused"),
        (error("closed-for-holidays", retry_after=60.0), "paused"),
        (error("outcome-unknown", sent=True), "unknown"),
        (error("service-busy", sent=True), "unknown"),
        (error("quote-expired", sent=True), "unknown"),
        (error("quote-expired"), "refused"),
        (error("quote-changed"), "refused"),
        (error("role-required"), "refused"),
        (error("not-found", what="quote"), "refused"),
        (error("request-invalid"), "refused"),
        (error("idempotency-mismatch"), "refused"),
        (error("of-tomorrow"), "refused"),
    ],
    ids=lambda value: (
        value if isinstance(value, str) else f"{value.problem.code}{' sent' * value.may_have_been_sent}"
    ),
)
def test_what_the_service_says_of_an_order_stands_in_the_journal(
    problem: ServiceError, expected: str, journal: Journal, entry: Entry
) -> None:
    outcome, _ = sent(journal, entry, problem)
    assert outcome.state == expected
    assert outcome.problem == problem.problem
    assert outcome.retry_after == problem.retry_after
    assert state(journal, entry) == (expected, problem.problem.code)


def test_a_lost_answer_is_asked_for_before_anything_is_sent_again(journal: Journal, entry: Entry) -> None:
    outcome, service = asked(journal, entry, RECEIPT)
    assert outcome.receipt == RECEIPT
    assert service.asked == [("receipt", "Q-1")]
    assert state(journal, entry) == ("redeemed", None)


def test_an_order_without_an_outcome_is_sent_again_under_its_own_key(journal: Journal, entry: Entry) -> None:
    outcome, service = asked(journal, entry, None, RECEIPT)
    assert outcome.receipt == RECEIPT
    assert [call[0] for call in service.asked] == ["receipt", "redeem"]
    assert service.asked[1][-1] == entry.order.idempotency_key


def test_where_the_service_does_not_say_nothing_new_is_claimed(journal: Journal, entry: Entry) -> None:
    for problem in (error("offline"), error("not-found", what="address"), error("service-busy")):
        outcome, _ = asked(journal, entry, problem)
        assert outcome.state is EntryState.UNKNOWN
        assert state(journal, entry) == ("begun", None)


def test_a_paused_order_stays_paused_while_the_service_is_out_of_reach(
    journal: Journal, entry: Entry
) -> None:
    sent(journal, entry, error("service-busy"))
    paused = journal.entry(entry.id)
    assert paused is not None
    assert asked(journal, paused, error("offline"))[0].state is EntryState.PAUSED


def test_an_account_that_lost_its_role_does_not_make_an_open_order_a_refused_one(
    journal: Journal, entry: Entry
) -> None:
    outcome, _ = asked(journal, entry, None, error("not-found", what="customer"))
    assert outcome.state is EntryState.UNKNOWN
    assert outcome.problem is not None
    assert outcome.problem.code == Code.OUTCOME_UNKNOWN
    assert state(journal, entry) == ("unknown", "outcome-unknown")


def test_practice_data_made_anew_settles_an_open_order(journal: Journal, entry: Entry) -> None:
    service: Any = Service(None, error("not-found", what="quote"))
    service.address = "practice"
    assert find_out(journal, service, entry).state is EntryState.REFUSED


def test_a_quote_that_was_redeemed_under_another_key_is_redeemed(journal: Journal, entry: Entry) -> None:
    outcome, service = sent(journal, entry, error("quote-redeemed"), RECEIPT)
    assert outcome.receipt == RECEIPT
    assert [call[0] for call in service.asked] == ["redeem", "receipt"]
    assert state(journal, entry) == ("redeemed", None)


@pytest.mark.parametrize("answer", [None, error("offline")])
def test_without_its_receipt_such_an_order_is_unknown_and_not_refused(
    answer: Any, journal: Journal, entry: Entry
) -> None:
    assert sent(journal, entry, error("quote-redeemed"), answer)[0].state is EntryState.UNKNOWN


@pytest.mark.parametrize("code", ["quote-expired", "quote-changed"])
def test_keys_are_needed_again_only_where_the_service_refused_the_quote(
    code: str, journal: Journal, entry: Entry
) -> None:
    assert not asked(journal, entry, error(code))[0].keys_needed
    assert asked(journal, entry, None, error(code))[0].keys_needed
    now = journal.entry(entry.id)
    assert now is not None
    assert now.needs_keys
    assert not now.unfinished


@pytest.mark.parametrize(
    "reference", ["x" * 101, "two\nlines", "W269N-WFGWX-YVC9B-4J6C9-T83GX", "key w269nwfgwxyvc9b4j6c9t83gx"]
)
def test_a_reference_that_no_receipt_could_show_or_that_holds_a_key_is_never_stored(
    reference: str, journal: Journal
) -> None:
    assert not fits_as_reference(reference)
    with pytest.raises(JournalError) as caught:
        begun(journal, reference)
    assert caught.value.problem == Problem(Code.REQUEST_INVALID, {"field": "reference"})
    assert journal.entries() == ()


@pytest.mark.parametrize("reference", ["", "PO-2027/113", "注文 7", "ab " * 33 + "c"])
def test_any_other_reference_is_kept(reference: str, journal: Journal) -> None:
    assert begun(journal, reference).order.reference == reference


def test_an_order_is_not_sent_when_it_cannot_be_written_down(journal: Journal) -> None:
    journal.close()
    with pytest.raises(JournalError):
        begun(journal)


def test_an_outcome_holds_even_where_the_disk_does_not_take_it(journal: Journal, entry: Entry) -> None:
    class Vanishing(Service):
        def redeem(self, *arguments: Any) -> Receipt:
            journal.close()  # the disk goes away while the order is under way
            receipt: Receipt = super().redeem(*arguments)
            return receipt

    outcome = carry_out(journal, Vanishing(RECEIPT), entry)  # type: ignore[arg-type]
    assert outcome.receipt == RECEIPT
    assert journal.notice is not None
    assert journal.notice.code == Code.DATA_FOLDER_UNWRITABLE


def test_only_what_passes_by_itself_may_be_tried_again_as_it_is() -> None:
    passing = {code for code in Code if is_passing(code)}
    assert {"service-busy", "offline", "data-folder-full"} <= passing
    assert not passing & {"key-used", "quote-expired", "quote-changed", "not-found", "role-required"}


def test_an_order_that_is_sent_again_is_open_until_its_answer_is_there(tmp_path: Path) -> None:
    """Killed while a paused order is sent again, it must no longer read "nothing redeemed"."""
    from wizard.server.practice_data import NO_ORDER
    from wizard.service.practice import PracticeService

    with closing(PracticeService(tmp_path)) as service, closing(Journal(tmp_path)) as journal:
        customer = service.customers().items[0]
        draft = Draft(
            action=Action.NEW, customer=customer, entries=judge((NO_ORDER.text,), KeyFormat.SERVICE)
        )
        quote = service.quote(quote_request(draft))
        entry = begin(journal, service, "admin", draft._replace(quote=quote))
        assert carry_out(journal, service, entry).state is EntryState.PAUSED
        seen: list[EntryState] = []
        redeem = service.redeem

        def watched(*arguments: Any) -> Any:
            now = journal.entry(entry.id)
            assert now is not None
            seen.append(now.state)
            return redeem(*arguments)

        service.redeem = watched  # type: ignore[method-assign, assignment]
        paused = journal.entry(entry.id)
        assert paused is not None
        assert find_out(journal, service, paused).state is EntryState.REDEEMED
        assert seen == [EntryState.BEGUN]
