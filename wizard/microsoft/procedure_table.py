"""Table of procedures: cloud × product × action -> address and steps.

Microsoft redeems keys only in its own pages and offers no interface for it, so this is all that a program can
know. Every combination has an address and steps; one that no source describes says so (NOT_DESCRIBED) and
leads to Your products and to support.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from itertools import product as every
from typing import Final

from wizard.contract import Action
from wizard.microsoft import addresses, procedures, sources
from wizard.microsoft.codes import Cloud, NoteCode, Product
from wizard.microsoft.procedures import Note, Procedure, ProcedureStep
from wizard.microsoft.sources import Source

GERMANY_CLOSED_ON: Final = date(2021, 10, 29)


@dataclass(frozen=True, slots=True)
class Plan:
    """Procedure for one action with keys of one product in one cloud.

    `closed_address` is what the address was in a cloud that is closed. `source` names the documents, the one
    that describes the steps first. `verified`: somebody has taken the steps on the pages themselves. Nobody
    has yet, so pages may call things otherwise than `steps` do.
    """

    cloud: Cloud
    product: Product
    action: Action
    address: str
    closed_address: str | None
    steps: tuple[ProcedureStep, ...]
    notes: tuple[Note, ...]
    source: tuple[Source, ...]
    verified: bool = False

    @property
    def described(self) -> bool:
        """True if a source describes the steps."""
        return all(note.code is not NoteCode.NOT_DESCRIBED for note in self.notes)

    @property
    def needs_key(self) -> bool:
        """True if nothing can be done without a key.

        Reactivating takes payment details, and the link in the e-mail for volume licenses brings its key.
        """
        return self.action is not Action.REACTIVATE and self.product is not Product.VOLUME


def plan(cloud: Cloud, product: Product, action: Action) -> Plan:
    """Return the plan of one combination: there is one for each."""
    served = Cloud.WORLDWIDE if cloud is Cloud.GERMANY else cloud
    procedure = _procedure(served, product, action)
    closed, notes, source = None, procedure.notes, procedure.source
    if cloud is Cloud.GERMANY:
        notes = (Note(NoteCode.CLOUD_CLOSED, day=GERMANY_CLOSED_ON), *notes)
        source = (*source, sources.GERMANY_CLOSED)
        if procedure.address == addresses.YOUR_PRODUCTS:
            closed = addresses.YOUR_PRODUCTS_GERMANY
    return Plan(cloud, product, action, procedure.address, closed, procedure.steps, notes, source)


def all_plans() -> tuple[Plan, ...]:
    """Return the whole table."""
    return tuple(plan(*combination) for combination in every(Cloud, Product, Action))


def _procedure(cloud: Cloud, product: Product, action: Action) -> Procedure:
    if product is Product.CONSUMER:
        return procedures.consumer(action)
    if product is Product.VOLUME:
        return _of_volume(cloud, action)
    match action:
        case Action.NEW:
            return procedures.NEW[product] if cloud is Cloud.WORLDWIDE else procedures.undescribed(cloud)
        case Action.REACTIVATE:
            return procedures.reactivate(cloud)
        case _:
            return _to_a_subscription(cloud, product, action)


def _to_a_subscription(cloud: Cloud, product: Product, action: Action) -> Procedure:
    """Return how licenses are added or a date extended: for any product, under Your products."""
    table = procedures.WITH_TOKEN if cloud is Cloud.VIANET else procedures.WITH_KEY
    procedure = table[action]
    if product is Product.MICROSOFT_365:
        return procedure
    extra = [Note(NoteCode.PRODUCT_NOT_NAMED)]
    if action is Action.ADD and cloud is Cloud.WORLDWIDE:
        extra.append(Note(NoteCode.START_PAGE_TOO, address=procedures.NEW[product].address))
    return procedure.with_notes(*extra, source=(sources.INTUNE_NL,))


def _of_volume(cloud: Cloud, action: Action) -> Procedure:
    """Return how Open licenses are activated by e-mail; no source describes other clouds or reactivating."""
    if action is Action.REACTIVATE:
        return procedures.reactivate(cloud).with_notes(procedures.NOT_DESCRIBED)
    if cloud is Cloud.WORLDWIDE:
        return procedures.VOLUME
    return procedures.undescribed(cloud)
