"""Roles of the columns of a list, recognized by their headings, else by what the cells hold."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import Final, TypeAlias

from wizard.contract import Action
from wizard.keys.lists.headings import KEY_HEADINGS, heading_letters
from wizard.keys.lists.positions import COLUMNS
from wizard.keys.masking import contains_key, mask_keys
from wizard.orders.domains import domain_of

FILE_NAME: Final = "columns.json"
_MOST_SETS: Final = 50
_MOSTLY: Final = 0.6


class Role(StrEnum):
    """Meaning of a column."""

    KEY = "key"
    CUSTOMER_ID = "customer-id"
    CUSTOMER = "customer"
    """The customer's name."""
    DOMAIN = "domain"
    REFERENCE = "reference"
    """One's own order number, for the receipt."""
    ACTION = "action"
    SUBSCRIPTION = "subscription"
    SELLER = "seller"
    ORDER_NUMBER = "order-number"
    """The number of the order that the keys were bought with."""
    COUNTRY = "country"
    NONE = "none"


Columns: TypeAlias = tuple[Role, ...]
"""The role of each column, from the first on."""

CUSTOMER_ROLES: Final = frozenset({Role.CUSTOMER_ID, Role.CUSTOMER, Role.DOMAIN})

# English, Dutch and Japanese, and the headings of customer exports and asset lists. Compared by letters and
# digits alone.
_HEADINGS: Final = {
    Role.CUSTOMER_ID: (
        "customer id, customer number, customer no, microsoft id, tenant id, customer tenant id, account id,"
        " klant id, klantnummer, klantnr, tenant, 顧客id, 顧客番号, テナントid, お客様番号"
    ),
    Role.CUSTOMER: (
        "customer, customer name, company, company name, organization, organization name, organisation,"
        " organisation name, client, client name, end user, end customer, account name,"
        " klant, klantnaam, bedrijf, bedrijfsnaam, organisatie, organisatienaam, eindklant, eindgebruiker,"
        " 顧客, 顧客名, 会社, 会社名, 組織, 組織名, お客様, お客様名, 社名, 得意先, 得意先名"
    ),
    Role.DOMAIN: (
        "domain, domain name, primary domain, primary domain name, customer domain, tenant domain, website,"
        " domein, domeinnaam, primair domein, primaire domeinnaam, klantdomein,"
        " ドメイン, ドメイン名, プライマリ ドメイン, プライマリ ドメイン名"
    ),
    Role.KEY: KEY_HEADINGS,
    Role.REFERENCE: (
        "reference, ref, your reference, our reference, own reference, reference number, reference no,"
        " kenmerk, eigen kenmerk, uw kenmerk, ons kenmerk, referentie, onze referentie, uw referentie,"
        " eigen referentie, referentienummer, 参照番号, 参照, 管理番号, 自社管理番号, 貴社管理番号"
    ),
    Role.ACTION: "action, actie, handeling, アクション, 操作, 処理",
    Role.SUBSCRIPTION: (
        "subscription, subscription id, abonnement, abonnements id, サブスクリプション, サブスクリプションid"
    ),
    Role.SELLER: (
        "seller, vendor, supplier, distributor, reseller, leverancier, verkoper, distributeur, wederverkoper,"
        " 販売元, 仕入先, 販売店, ディストリビューター"
    ),
    Role.ORDER_NUMBER: (
        "order number, order no, order id, order, purchase order number, purchase order, po number, po no,"
        " po nr, po, bestelnummer, bestelnr, ordernummer, ordernr, po nummer, inkoopordernummer, inkooporder,"
        " 注文番号, 発注番号, 発注書番号"
    ),
    Role.COUNTRY: "country, country code, land, landcode, 国, 国コード",
}
_ACTIONS: Final = {
    Action.NEW: "new, new subscription, activate, nieuw, nieuw abonnement, 新規, 新しいサブスクリプション",
    Action.ADD: "add, add licenses, toevoegen, licenties toevoegen, bijvoegen, 追加, ライセンスを追加する",
    Action.EXTEND: "extend, renew, extension, renewal, verlengen, verlenging, 延長, 有効期限を延長する, 更新",
    Action.REACTIVATE: (
        "reactivate, reactivation, opnieuw activeren, heractiveren, 再アクティブ化, 再アクティブ化する"
    ),
}


_ROLES: Final = {
    heading_letters(word): role for role, words in _HEADINGS.items() for word in words.split(", ")
}
_ACTION_WORDS: Final = {
    heading_letters(word): act for act, words in _ACTIONS.items() for word in words.split(", ")
}


def recognize(headings: Sequence[str]) -> Columns:
    """Return the roles that headings name; NONE for those of no known meaning."""
    return tuple(_ROLES.get(heading_letters(heading), Role.NONE) for heading in headings)


def action_of(text: str) -> Action | None:
    """Return the action that a cell names in any language; None for one that does not exist."""
    return _ACTION_WORDS.get(heading_letters(text))


def guess(rows: Sequence[Sequence[str]]) -> Columns:
    """Return roles for columns without headings, from what their cells hold.

    A name is the first column of words: a guess, so that a customer that it identifies needs a yes anyway.
    """
    width = max(map(len, rows), default=0)
    roles = [
        _role([row[at].strip() for row in rows if at < len(row) and row[at].strip()]) for at in range(width)
    ]
    named = False
    for at, role in enumerate(roles):
        if role is Role.CUSTOMER and named:
            roles[at] = Role.NONE
        named |= role is Role.CUSTOMER
    return tuple(roles)


def _role(cells: list[str]) -> Role:
    def mostly(hits: Iterable[bool]) -> bool:
        return bool(cells) and sum(hits) >= _MOSTLY * len(cells)

    if mostly(contains_key(cell) for cell in cells):
        return Role.KEY
    if mostly(_is_domain(cell) for cell in cells):
        return Role.DOMAIN
    if mostly(action_of(cell) is not None for cell in cells):
        return Role.ACTION
    if mostly(
        any(one.isalpha() for one in cell) and not any(one.isdigit() for one in cell) for cell in cells
    ):
        return Role.CUSTOMER
    return Role.NONE


def _is_domain(text: str) -> bool:
    try:
        return "." in text and " " not in text and bool(domain_of(text))
    except ValueError:
        return False


def remembered(folder: Path, headings: Sequence[str]) -> Columns | None:
    """Return the roles that someone gave these headings before; None if there are none."""
    if _are_column_letters(headings):
        return None
    found = _load(folder).get(_name(headings))
    return tuple(map(Role, found)) if found is not None and len(found) == len(headings) else None


def remember(folder: Path, headings: Sequence[str], columns: Columns) -> None:
    """Remember roles for a set of headings: a convenience, nothing is lost where it cannot be saved.

    A list without headings is known by nothing: its roles would be taken for those of another list.
    """
    if _are_column_letters(headings):
        return
    sets = _load(folder)
    sets.pop(_name(headings), None)
    sets[_name(headings)] = list(columns)
    text = json.dumps(dict(list(sets.items())[-_MOST_SETS:]), ensure_ascii=False, indent=1)
    whole = folder / f"{FILE_NAME}.new"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        whole.write_text(text, "utf-8")
        whole.replace(folder / FILE_NAME)


def _are_column_letters(headings: Sequence[str]) -> bool:
    """Return True for the letters of columns, which stand for headings that are missing."""
    return tuple(headings) == tuple(COLUMNS[: len(headings)])


def _name(headings: Sequence[str]) -> str:
    return mask_keys(" | ".join(headings))


def _load(folder: Path) -> dict[str, list[str]]:
    try:
        sets = json.loads((folder / FILE_NAME).read_text("utf-8"))
        known = {str(role) for role in Role}
        return {
            str(name): [str(one) for one in roles] for name, roles in sets.items() if known.issuperset(roles)
        }
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
