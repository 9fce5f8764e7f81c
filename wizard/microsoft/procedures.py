"""Procedures: an address, steps in order, notes, and the documents that describe them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Final

from wizard.contract import Action
from wizard.microsoft import addresses, names, sources
from wizard.microsoft.codes import Cloud, NoteCode, Product, StepCode
from wizard.microsoft.names import ButtonName
from wizard.microsoft.sources import Source


@dataclass(frozen=True, slots=True)
class ProcedureStep:
    """A step, with the names of buttons and pages by their placeholders in its sentence."""

    code: StepCode
    buttons: tuple[tuple[str, ButtonName], ...] = ()


@dataclass(frozen=True, slots=True)
class Note:
    """A note about a procedure, with the values of its sentence."""

    code: NoteCode
    address: str | None = None
    button: ButtonName | None = None
    day: date | None = None


@dataclass(frozen=True, slots=True)
class Procedure:
    """Address, steps, notes and sources; `procedure_table` says which combination takes it."""

    address: str
    steps: tuple[ProcedureStep, ...]
    notes: tuple[Note, ...]
    source: tuple[Source, ...]

    def with_notes(self, *notes: Note, source: tuple[Source, ...] = ()) -> Procedure:
        """Return a copy with more notes."""
        more = tuple(one for one in source if one not in self.source)
        return replace(self, notes=(*self.notes, *notes), source=(*self.source, *more))


def _step(code: StepCode, **buttons: ButtonName) -> ProcedureStep:
    return ProcedureStep(code, tuple(buttons.items()))


_OPEN_YOUR_PRODUCTS: Final = _step(StepCode.OPEN_YOUR_PRODUCTS, page=names.YOUR_PRODUCTS)
_CHOOSE: Final = _step(StepCode.CHOOSE_SUBSCRIPTION, tab=names.PRODUCTS_TAB)
_ENTER: Final = _step(StepCode.ENTER_KEY, button=names.NEXT)
_ANOTHER: Final = _step(StepCode.ADD_ANOTHER_KEY, button=names.ADD_ANOTHER_KEY)
_REVIEW: Final = _step(StepCode.REVIEW_AND_REDEEM, button=names.REDEEM)
_ON_RENEW_OR_ADD: Final = _step(
    StepCode.USE_NEW_KEY_ON_PAGE, page=names.RENEW_OR_ADD, choice=names.USE_NEW_KEY, button=names.NEXT
)
_UNUSED: Final = Note(NoteCode.NEW_UNUSED_KEY)
_PREPAID: Final = Note(NoteCode.PREPAID_BY_KEY)
_AVERAGED: Final = Note(NoteCode.AVERAGED_DATE)
_SHARED: Final = Note(NoteCode.SHARED_TIME)
_PREPAID_SOURCES: Final = (sources.PREPAID_ONLY, sources.PREPAID_ONLY_CHANGE)
NOT_DESCRIBED: Final = Note(NoteCode.NOT_DESCRIBED, address=addresses.SUPPORT)


def _in_section(section: ButtonName, button: ButtonName) -> ProcedureStep:
    return _step(StepCode.SELECT_IN_SECTION, page=names.SUBSCRIPTION_DETAILS, section=section, button=button)


WITH_KEY: Final[Mapping[Action, Procedure]] = MappingProxyType(
    {
        Action.ADD: Procedure(
            addresses.YOUR_PRODUCTS,
            (
                _OPEN_YOUR_PRODUCTS,
                _CHOOSE,
                _in_section(names.LICENSES, names.ADD_MORE_LICENSES),
                _step(
                    StepCode.USE_NEW_KEY_IN_PANE,
                    pane=names.ADD_MORE_LICENSES,
                    choice=names.USE_NEW_KEY,
                    button=names.NEXT,
                ),
                *(_ENTER, _ANOTHER, _REVIEW),
            ),
            (_PREPAID, _AVERAGED, _UNUSED),
            (sources.ADDING, sources.FIND_KEY, *_PREPAID_SOURCES),
        ),
        Action.EXTEND: Procedure(
            addresses.YOUR_PRODUCTS,
            (
                *(_OPEN_YOUR_PRODUCTS, _CHOOSE),
                _in_section(names.SETTINGS, names.EXTEND_END_DATE),
                *(_ON_RENEW_OR_ADD, _ENTER, _ANOTHER, _REVIEW),
            ),
            (_PREPAID, _SHARED, _UNUSED),
            (sources.ADDING, sources.FIND_KEY, *_PREPAID_SOURCES, sources.SHARED_TIME),
        ),
    }
)
"""Worldwide, after seed-003."""


def _with_token(choice: StepCode, other: ButtonName, fact: Note, *more: Source) -> Procedure:
    return Procedure(
        addresses.YOUR_PRODUCTS_21VIANET,
        (
            _OPEN_YOUR_PRODUCTS,
            _step(StepCode.MORE_ACTIONS, menu=names.MORE_ACTIONS, button=names.RENEW_WITH_TOKEN),
            *(_ON_RENEW_OR_ADD, _ENTER, _ANOTHER),
            _step(choice, button=names.NEXT),
            _REVIEW,
        ),
        (_PREPAID, fact, _UNUSED, Note(NoteCode.OTHER_BUTTONS, button=other)),
        (sources.TOKEN, sources.ADDING, *_PREPAID_SOURCES, *more),
    )


WITH_TOKEN: Final[Mapping[Action, Procedure]] = MappingProxyType(
    {
        Action.ADD: _with_token(StepCode.CHOOSE_ADD_USERS, names.ADD_MORE_LICENSES, _AVERAGED),
        Action.EXTEND: _with_token(
            StepCode.CHOOSE_EXTEND, names.EXTEND_END_DATE, _SHARED, sources.SHARED_TIME
        ),
    }
)
"""21Vianet. seed-003 and page-add-licenses-2022 name other buttons there: the note says which."""


def _new(address: str, *notes: Note, source: tuple[Source, ...]) -> Procedure:
    steps = (_step(StepCode.OPEN_PAGE), _step(StepCode.ENTER_KEY_AND_FOLLOW))
    return Procedure(address, steps, (Note(NoteCode.EXISTING_CUSTOMER), *notes), source)


NEW: Final[Mapping[Product, Procedure]] = MappingProxyType(
    {
        Product.MICROSOFT_365: Procedure(
            addresses.NEW_BUSINESS,
            (
                *(_step(StepCode.OPEN_PAGE), _ENTER),
                _step(StepCode.ENTER_DETAILS, button=names.NEXT),
                *(_step(StepCode.VERIFY_BY_PHONE), _step(StepCode.FOLLOW_TO_THE_END)),
            ),
            (
                Note(NoteCode.EXISTING_CUSTOMER),
                Note(NoteCode.OLDER_ADDRESS, address=addresses.NEW_BUSINESS_OLDER),
                Note(NoteCode.WHERE_TO_ENTER, address=addresses.WHERE_TO_ENTER),
            ),
            (sources.ENTERING, sources.APPS_ERROR, sources.REACTIVATING),
        ),
        Product.INTUNE: _new(addresses.NEW_INTUNE, source=(sources.INTUNE_NL, sources.INTUNE_JA)),
        Product.EMS: _new(addresses.NEW_EMS, source=(sources.INTUNE_NL, sources.INTUNE_JA)),
    }
)

_OPEN_LICENSE_ENDED_ON: Final = date(2021, 12, 31)
VOLUME: Final = Procedure(
    addresses.VOLUME,
    (
        *(_step(StepCode.FIND_EMAIL), _step(StepCode.FOLLOW_LINK), _step(StepCode.ACCEPT_AGREEMENT)),
        _step(StepCode.OR_LICENSING_CENTER),
    ),
    (
        Note(NoteCode.OPEN_LICENSE_ENDED, day=_OPEN_LICENSE_ENDED_ON),
        Note(NoteCode.CENTER_MOVED),
        Note(NoteCode.WHAT_IS_OPEN, address=addresses.OPEN_LICENSE),
        Note(NoteCode.ONLINE_ADMINISTRATOR),
        Note(NoteCode.GUIDE_ONLINE, address=addresses.VOLUME_GUIDE_ONLINE),
        Note(NoteCode.GUIDE_CENTER, address=addresses.VOLUME_GUIDE_CENTER),
    ),
    (sources.FIND_KEY,),
)


def reactivate(cloud: Cloud) -> Procedure:
    """Return how a subscription is reactivated: with payment details, in the admin center of a cloud."""
    steps = (
        _OPEN_YOUR_PRODUCTS,
        _step(StepCode.SELECT_REACTIVATE, button=names.REACTIVATE),
        _step(StepCode.ENTER_PAYMENT),
    )
    notes = (
        Note(NoteCode.NOT_BY_KEY),
        Note(NoteCode.TRY_EXTEND),
        Note(NoteCode.UPDATE_PAYMENT, address=addresses.PAYMENT_METHODS),
        Note(NoteCode.SUPPORT_IF_MISSING, address=addresses.CONTACT_SUPPORT, button=names.REACTIVATE),
        Note(NoteCode.MORE_ON_REACTIVATING, address=addresses.REACTIVATING),
    )
    source = (sources.REACTIVATING, sources.REACTIVATING_CLOUDS)
    source = source if cloud is Cloud.WORLDWIDE else source[::-1]
    return Procedure(_your_products(cloud), steps, notes, source)


def consumer(action: Action) -> Procedure:
    """Return where a personal product is redeemed, whatever the action."""
    steps = (
        _step(StepCode.OPEN_PAGE),
        _step(StepCode.SIGN_IN_PERSONALLY),
        _step(StepCode.ENTER_KEY_AND_FOLLOW),
    )
    notes = (Note(NoteCode.PERSONAL_PRODUCT), *(() if action is Action.NEW else (NOT_DESCRIBED,)))
    return Procedure(addresses.CONSUMER, steps, notes, (sources.KEY_ERRORS,))


def undescribed(cloud: Cloud) -> Procedure:
    """Return what remains where no source describes the steps: Your products, and support."""
    steps = (_OPEN_YOUR_PRODUCTS, _step(StepCode.LOOK_FOR_A_WAY), _step(StepCode.ASK_SUPPORT))
    return Procedure(_your_products(cloud), steps, (NOT_DESCRIBED,), (sources.ADDING, sources.INTUNE_NL))


def _your_products(cloud: Cloud) -> str:
    return addresses.YOUR_PRODUCTS_21VIANET if cloud is Cloud.VIANET else addresses.YOUR_PRODUCTS
