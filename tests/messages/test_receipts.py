"""A receipt's file has a name that people find again, and that leads nowhere else."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from wizard.contract import CustomerRef, Receipt, State
from wizard.messages.receipts import file_stem

WHO = CustomerRef("C-1", "Huis B.V.", "huis.example")
AFTER = State("S-1", "Suite", "active", 25, date(2028, 3, 1))


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("R-1a2b", "receipt-2027-03-01-R-1a2b"),
        ("../../../etc/passwd", "receipt-2027-03-01-etcpasswd"),
        ("\\\\host\\share", "receipt-2027-03-01-hostshare"),
        ("C:con", "receipt-2027-03-01-Ccon"),
        ("受領", "receipt-2027-03-01"),
        ("R" * 1000, f"receipt-2027-03-01-{'R' * 40}"),
    ],
)
def test_the_number_of_a_service_is_no_path(number: str, name: str) -> None:
    moment = datetime(2027, 3, 1, 12, tzinfo=UTC)
    assert file_stem(Receipt(number, "Q-1", WHO, "new", (), None, AFTER, moment)) == name
