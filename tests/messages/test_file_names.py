"""A receipt's file has a name that people find again, and that cannot lead to another folder."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import PurePath, PurePosixPath, PureWindowsPath

import pytest

from wizard.contract import CustomerRef, Receipt, State
from wizard.keys import dashed
from wizard.messages.file_names import dated_name, file_stem, safe_name, short_path, whole_path
from wizard.server.practice_data import NEW

WHO = CustomerRef("C-1", "Huis B.V.", "huis.example")
AFTER = State("S-1", "Suite", "active", 25, date(2028, 3, 1))
MOMENT = datetime(2027, 3, 1, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("number", "name"),
    [
        ("R-1a2b", "2027-03-01 Huis B.V. R-1a2b"),
        ("../../../etc/passwd", "2027-03-01 Huis B.V. etcpasswd"),
        ("\\\\host\\share", "2027-03-01 Huis B.V. hostshare"),
        ("C:con", "2027-03-01 Huis B.V. Ccon"),
        ("受領", "2027-03-01 Huis B.V"),
        ("0" * 1000, f"2027-03-01 Huis B.V. {'0' * 40}"),
    ],
)
def test_the_number_of_a_service_is_no_path(number: str, name: str) -> None:
    assert file_stem(Receipt(number, "Q-1", WHO, "new", (), None, AFTER, MOMENT)) == name


@pytest.mark.parametrize(
    ("customer", "name"),
    [
        ("Müller & Söhne", "2027-03-01 Müller & Söhne not redeemed"),
        ("株式会社さくら製作所", "2027-03-01 株式会社さくら製作所 not redeemed"),
        ("../..\\C:\\con|<>?*", "2027-03-01 .. .. C con not redeemed"),
        ("a" * 500, f"2027-03-01 {'a' * 60} not redeemed"),
        ("", "2027-03-01 not redeemed"),
    ],
)
def test_a_customer_is_named_as_far_as_every_system_can(customer: str, name: str) -> None:
    assert dated_name(customer, "not redeemed", date(2027, 3, 1)) == name


def test_a_key_is_no_part_of_a_name() -> None:
    assert NEW[0].text not in dated_name(NEW[0].text, "x", date(2027, 3, 1))


@pytest.mark.parametrize("name", ["CON", "nul", "Aux", "COM1", "lpt9", "con.files", "COM¹"])
def test_the_name_of_a_device_is_no_name_of_a_folder(name: str) -> None:
    assert safe_name(name) == f"_{name}"


@pytest.mark.parametrize("name", ["Contoso", "Auxilium B.V", "COM", "nulpunt.nl"])
def test_a_name_that_begins_like_a_device_stays(name: str) -> None:
    assert safe_name(name) == name


@pytest.mark.parametrize(
    ("folder", "shown"),
    [
        (PurePosixPath("/home/anna/november results"), "/home/anna/november results"),
        (
            PurePosixPath(f"/mnt/{'share/' * 9}Customers of the north/november results"),
            "/…/share/share/Customers of the north/november results",
        ),
        (
            PureWindowsPath(f"C:/Users/anna/{'OneDrive/' * 6}Documents/november results"),
            "C:\\…\\OneDrive\\OneDrive\\Documents\\november results",
        ),
        (PurePosixPath(f"/mnt/{'a' * 80}"), f"/…/{'a' * 80}"),
        (PurePosixPath(f"/mnt/{dashed(NEW[0].text)}"), f"/mnt/…{NEW[0].text[-5:]}"),
    ],
)
def test_a_long_way_to_a_folder_keeps_its_end(folder: PurePath, shown: str) -> None:
    assert short_path(folder) == shown
    assert NEW[0].text[:5] not in whole_path(folder)
    assert whole_path(folder).endswith(shown.split("…", 1)[-1])
