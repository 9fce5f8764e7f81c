"""Intents of pages: what the window is asked to do, by the one signal `Page.wants`."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from wizard.orders.steps import Step


class FollowFlow(NamedTuple):
    """Show the step that the flow is at now, wherever that is."""


class ShowService(NamedTuple):
    """Show the steps and the service again: another one was chosen, or more is known of it."""


class EnterRoom(NamedTuple):
    """Show a side room; its Back leads here again."""

    room: Step


class NewOrder(NamedTuple):
    """Begin another order, for the same customer or for any; keys that are not redeemed yet come along."""

    same_customer: bool = False


class OfferUndo(NamedTuple):
    """Say in the foot what was removed, and call `undo` when that is wanted: the newest of a page first.

    `link` is written there where it is not “Undo”.
    """

    told: str
    undo: Callable[[], object]
    link: str = ""


class ForgetUndo(NamedTuple):
    """Offer no undo on this page any more: it would take away what was done since."""


class HoldStill(NamedTuple):
    """Take no presses for a moment: what was pressed twice was meant for what is gone."""


class ChangeLanguage(NamedTuple):
    """Show the window in another language, by its code."""

    language: str


Intent = FollowFlow | ShowService | EnterRoom | NewOrder | OfferUndo | ForgetUndo | HoldStill | ChangeLanguage
