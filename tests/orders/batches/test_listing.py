"""Lists as people keep them: the customer of every key is read from its row."""

from __future__ import annotations

from itertools import permutations
from pathlib import Path

import openpyxl
import pytest

from tests.server.world import key_number
from wizard.keys import dashed
from wizard.orders.batches.columns import Role, remember
from wizard.orders.batches.listing import BatchList, open_batch_list, read_batch_text, read_customers
from wizard.orders.batches.models import NOBODY, NamedCustomer

K = [dashed(key_number(number)) for number in range(8)]
FIETS = NamedCustomer("", "De Groene Fiets", "groenefiets.example")
SAKURA = NamedCustomer("", "さくら製作所", "sakura.example")


def customers(found: BatchList) -> dict[str, NamedCustomer]:
    return {key.ending: key.named for key in found.keys}


def rows(*lines: str) -> str:
    return "\n".join(line.replace(";", "\t") for line in lines) + "\n"


@pytest.mark.parametrize(
    ("headings", "roles"),
    [
        ("Customer;Domain;Product key;Reference", (Role.CUSTOMER, Role.DOMAIN, Role.KEY, Role.REFERENCE)),
        ("Klant;Domein;Productcode;Kenmerk", (Role.CUSTOMER, Role.DOMAIN, Role.KEY, Role.REFERENCE)),
        ("顧客名;ドメイン;プロダクト キー;参照番号", (Role.CUSTOMER, Role.DOMAIN, Role.KEY, Role.REFERENCE)),
        (
            "Microsoft ID;Company name;Primary domain name;Relationship;Product Key",
            (Role.CUSTOMER_ID, Role.CUSTOMER, Role.DOMAIN, Role.NONE, Role.KEY),
        ),
        (
            "Serial number;Purchase order number;Company",
            (Role.KEY, Role.ORDER_NUMBER, Role.CUSTOMER),
        ),
        ("Klant;Productsleutels;Onze referentie", (Role.CUSTOMER, Role.KEY, Role.REFERENCE)),
        (
            "Klant;Sleutels;PO-nummer;Referentienummer",
            (Role.CUSTOMER, Role.KEY, Role.ORDER_NUMBER, Role.REFERENCE),
        ),
        ("顧客名;キー;自社管理番号", (Role.CUSTOMER, Role.KEY, Role.REFERENCE)),
        ("Klant;PO nr.;Key", (Role.CUSTOMER, Role.ORDER_NUMBER, Role.KEY)),
        ("顧客;プロダクト キ-;ドメイン", (Role.CUSTOMER, Role.KEY, Role.DOMAIN)),
        ("ﾕ-ｻﾞ-;Ｋｅｙ;国", (Role.NONE, Role.KEY, Role.COUNTRY)),
    ],
)
def test_headings_are_known_in_every_language_and_order(
    headings: str, roles: tuple[Role, ...], tmp_path: Path
) -> None:
    cells = [K[0] if role is Role.KEY else f"text {at}" for at, role in enumerate(roles)]
    found = read_batch_text(rows(headings, ";".join(cells)), tmp_path)
    assert found.columns == roles


@pytest.mark.parametrize(
    ("headings", "roles"),
    [
        ("Klant naam;CODE", (Role.CUSTOMER, Role.KEY)),
        ("Firma;Domein;Artikel", (Role.NONE, Role.DOMAIN, Role.KEY)),
        ("お客様名;コード", (Role.CUSTOMER, Role.KEY)),
    ],
)
def test_a_first_row_with_one_known_heading_is_headings_and_keys_are_told_by_what_they_are(
    headings: str, roles: tuple[Role, ...], tmp_path: Path
) -> None:
    cells = [K[0] if role is Role.KEY else f"text {at}" for at, role in enumerate(roles)]
    found = read_batch_text(rows(headings, ";".join(cells)), tmp_path)
    assert (found.headings, found.columns) == (tuple(headings.split(";")), roles)


def test_a_customer_is_named_once_and_left_blank_below(tmp_path: Path) -> None:
    text = rows(
        "Customer;Domain;Key",
        f"De Groene Fiets;groenefiets.example;{K[0]}",
        f";;{K[1]}",
        f"さくら製作所;sakura.example;{K[2]}",
    )
    assert list(customers(read_batch_text(text, tmp_path)).values()) == [FIETS, FIETS, SAKURA]


def test_an_empty_row_ends_a_customer(tmp_path: Path) -> None:
    text = rows("Customer;Domain;Key", f"De Groene Fiets;groenefiets.example;{K[0]}", ";;", f";;{K[1]}")
    assert list(customers(read_batch_text(text, tmp_path)).values()) == [FIETS, NOBODY]


def test_several_keys_stand_in_one_cell(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Customer", "Domain", "Key"])
    sheet.append(["De Groene Fiets", "groenefiets.example", f"{K[0]}\n{K[1]}"])
    book.save(path)
    found = open_batch_list(path, tmp_path)
    assert [(key.row, key.named) for key in found.keys] == [(2, FIETS), (2, FIETS)]


def test_merged_cells_name_their_customer_for_every_row(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Customer", "Domain", "Key"],
        ["De Groene Fiets", "groenefiets.example", K[0]],
        [None, None, K[1]],
    ):
        sheet.append(row)
    sheet.merge_cells("A2:A3")
    sheet.merge_cells("B2:B3")
    book.save(path)
    assert list(customers(open_batch_list(path, tmp_path)).values()) == [FIETS, FIETS]


def test_two_tables_below_each_other_have_their_own_columns(tmp_path: Path) -> None:
    text = rows(
        "Customer;Domain;Key",
        f"De Groene Fiets;groenefiets.example;{K[0]}",
        ";;",
        "Key;Domain;Customer",
        f"{K[1]};sakura.example;さくら製作所",
    )
    assert list(customers(read_batch_text(text, tmp_path)).values()) == [FIETS, SAKURA]


def test_two_tables_beside_each_other_are_not_mixed_up(tmp_path: Path) -> None:
    text = rows(
        "Customer;Domain;Key;;Customer;Domain;Key",
        f"De Groene Fiets;groenefiets.example;{K[0]};;さくら製作所;sakura.example;{K[1]}",
    )
    assert list(customers(read_batch_text(text, tmp_path)).values()) == [FIETS, SAKURA]


def test_without_headings_columns_are_told_by_what_they_hold(tmp_path: Path) -> None:
    text = rows(f"De Groene Fiets;groenefiets.example;{K[0]}", f"さくら製作所;sakura.example;{K[1]}")
    found = read_batch_text(text, tmp_path)
    assert found.columns == (Role.CUSTOMER, Role.DOMAIN, Role.KEY)
    assert list(customers(found).values()) == [FIETS, SAKURA]


@pytest.mark.parametrize("order", list(permutations(range(3))))
def test_without_headings_columns_may_be_in_any_order(order: tuple[int, ...], tmp_path: Path) -> None:
    cells = (("De Groene Fiets", "groenefiets.example", K[0]), ("さくら製作所", "sakura.example", K[1]))
    found = read_batch_text(rows(*(";".join(row[at] for at in order) for row in cells)), tmp_path)
    assert found.columns == tuple((Role.CUSTOMER, Role.DOMAIN, Role.KEY)[at] for at in order)
    assert list(customers(found).values()) == [FIETS, SAKURA]


def test_a_workbook_has_tables_below_and_beside_each_other_and_on_another_sheet(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Customer", "Domain", "Key", None, "Customer", "Domain", "Key"],
        ["De Groene Fiets", "groenefiets.example", K[0], None, "さくら製作所", "sakura.example", K[1]],
        [None, None, K[2], None, None, None, K[3]],
        [None],
        ["Key", "Domain", "Customer"],
        [K[4], "sakura.example", "さくら製作所"],
    ):
        sheet.append(row)
    other = book.create_sheet("Februari")
    other.append(["Productcode", "Klant", "Domein"])
    other.append([K[5], "De Groene Fiets", "groenefiets.example"])
    book.save(path)
    found = {ending: named.name for ending, named in customers(open_batch_list(path, tmp_path)).items()}
    fiets, sakura = FIETS.name, SAKURA.name
    expected = (fiets, sakura, fiets, sakura, sakura, fiets)
    assert found == {key[-5:]: name for key, name in zip(K, expected, strict=False)}


def test_columns_without_headings_are_corrected_for_their_list_alone(tmp_path: Path) -> None:
    text = rows(f"AB-12;De Groene Fiets;{K[0]}", f"CD-34;さくら製作所;{K[1]}")
    found = read_batch_text(text, tmp_path)
    columns = (Role.CUSTOMER_ID, Role.CUSTOMER, Role.KEY)
    corrected = found.with_columns(columns)
    assert [named.id for named in customers(corrected).values()] == ["AB-12", "CD-34"]
    remember(tmp_path, found.headings, columns)
    other = read_batch_text(rows(f"{K[0]};De Groene Fiets;groenefiets.example"), tmp_path)
    assert other.columns == (Role.KEY, Role.CUSTOMER, Role.DOMAIN)


def test_a_correction_is_for_its_headings_alone(tmp_path: Path) -> None:
    first = read_batch_text(rows("Who;Key", f"De Groene Fiets;{K[0]}"), tmp_path)
    remember(tmp_path, first.headings, (Role.CUSTOMER, Role.KEY))
    other = read_batch_text(rows("Key;Who", f"{K[0]};De Groene Fiets"), tmp_path)
    assert Role.CUSTOMER not in other.columns


def test_a_merged_cell_of_keys_is_one_row_of_the_customer(tmp_path: Path) -> None:
    path = tmp_path / "list.xlsx"
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    for row in (
        ["Customer", "Domain", "Key"],
        ["De Groene Fiets", "groenefiets.example", f"{K[0]}\n{K[1]}"],
        [None],
    ):
        sheet.append(row)
    sheet.append(["さくら製作所", "sakura.example", K[2]])
    sheet.merge_cells("C2:C3")
    book.save(path)
    assert list(customers(open_batch_list(path, tmp_path)).values()) == [FIETS, FIETS, SAKURA]


def test_corrected_columns_are_remembered_for_the_same_headings(tmp_path: Path) -> None:
    text = rows("Who;Where;What", f"De Groene Fiets;groenefiets.example;{K[0]}")
    found = read_batch_text(text, tmp_path)
    columns = (Role.CUSTOMER, Role.DOMAIN, Role.KEY)
    assert list(customers(found.with_columns(columns)).values()) == [FIETS]
    remember(tmp_path, found.headings, columns)
    assert list(customers(read_batch_text(text, tmp_path)).values()) == [FIETS]


def test_a_second_list_completes_the_customers_of_the_first(tmp_path: Path) -> None:
    path = tmp_path / "customers.csv"
    path.write_text(
        "Microsoft ID,Company name,Primary domain name\nid-1,De Groene Fiets,groenefiets.example\n"
    )
    found = read_customers(path).complete(NamedCustomer("", "De Groene Fiets", ""))
    assert found == NamedCustomer("id-1", "De Groene Fiets", "groenefiets.example")


def test_a_mail_names_no_customers(tmp_path: Path) -> None:
    found = read_batch_text(f"Dear sir,\nhere are your keys: {K[0]} and {K[1]}\n", tmp_path)
    assert len(found.keys) == 2
    assert not found.names_customers


def test_a_list_shows_no_key_by_accident(tmp_path: Path) -> None:
    found = read_batch_text(rows("Customer;Key", f"De Groene Fiets;{K[0]}", f"さくら;{K[1]}"), tmp_path)
    for key in (K[0], K[0].replace("-", "")):
        assert key not in repr(found)
        assert not any(key in cell for row in found.sample for cell in row)
