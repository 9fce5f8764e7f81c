"""Problems of this computer: the folder and the journal in which orders are kept."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Table, one_of
from wizard.messages.noop import N_

_WHY_A_RECORD: Final = N_(
    "Messages",
    "Every order is recorded there before it is redeemed, so that none gets lost. Until that works again, "
    "no new order is begun.",
)

# A path comes last: nothing can be mistaken for a part of it.
_FOLDER: Final = one_of(N_("Messages", "The data folder is here: {path}"))

_UNWRITABLE: Final = Case(
    title=N_("Messages", "Orders cannot be recorded on this computer"),
    explanation=(
        N_("Messages", "Product Key Wizard is not allowed to write to its data folder."),
        _WHY_A_RECORD,
        _FOLDER,
    ),
    advice=N_(
        "Messages",
        "Give your user account permission to write to this folder, or ask your administrator to. Then try "
        "again.",
    ),
)

_FULL: Final = Case(
    title=N_("Messages", "The disk is full"),
    explanation=(
        N_("Messages", "There is no room left for the data folder of Product Key Wizard."),
        _WHY_A_RECORD,
        _FOLDER,
    ),
    advice=N_("Messages", "Free up some space on this disk, then try again."),
)

_NEWER: Final = Case(
    title=N_("Messages", "The record of orders comes from a newer version"),
    explanation=(
        N_(
            "Messages",
            "A newer version of Product Key Wizard wrote it. This version leaves it as it is, so that "
            "nothing is lost, and begins no order without it.",
        ),
        one_of(N_("Messages", "The record is here: {path}")),
    ),
    advice=N_(
        "Messages", "Install the newest version of Product Key Wizard on this computer and open it again."
    ),
)

_DAMAGED: Final = Case(
    title=N_("Messages", "The record of orders was damaged; a new one was begun"),
    explanation=(
        N_(
            "Messages",
            "The damaged file was kept. Earlier orders are in it; the new record begins without them.",
        ),
        one_of(N_("Messages", "The damaged file is here now: {kept}")),
    ),
    advice=N_(
        "Messages",
        "If an order was under way, check in the service’s history whether it was redeemed before you "
        "redeem its keys again. If none was, you can go on.",
    ),
)

COMPUTER_PROBLEMS: Final[Table] = {
    "data-folder-unwritable": (_UNWRITABLE,),
    "data-folder-full": (_FULL,),
    "journal-newer": (_NEWER,),
    "journal-damaged": (_DAMAGED,),
}
