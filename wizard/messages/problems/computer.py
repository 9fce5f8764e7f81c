"""Problems of this computer: the folder and the journal in which orders are kept."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Table, one_of
from wizard.messages.noop import M_

_WHY_A_RECORD: Final = M_(
    "Every order is recorded there before it is redeemed, so that none gets lost. Until that works again, "
    "no new order is begun."
)

# A path comes last: nothing can be mistaken for a part of it.
_FOLDER: Final = one_of(M_("The data folder is here: {path}"))

_UNWRITABLE: Final = Case(
    title=M_("Orders cannot be recorded on this computer"),
    explanation=(
        M_("Product Key Wizard is not allowed to write to its data folder."),
        _WHY_A_RECORD,
        _FOLDER,
    ),
    advice=M_(
        "Give your user account permission to write to this folder, or ask your administrator to. Then try "
        "again."
    ),
)

_FULL: Final = Case(
    title=M_("The disk is full"),
    explanation=(
        M_("There is no room left for the data folder of Product Key Wizard."),
        _WHY_A_RECORD,
        _FOLDER,
    ),
    advice=M_("Free up some space on this disk, then try again."),
)

_NEWER: Final = Case(
    title=M_("The record of orders comes from a newer version"),
    explanation=(
        M_(
            "A newer version of Product Key Wizard wrote it. This version leaves it as it is, so that "
            "nothing is lost, and begins no order without it."
        ),
        one_of(M_("The record is here: {path}")),
    ),
    advice=M_("Install the newest version of Product Key Wizard on this computer and open it again."),
)

_DAMAGED: Final = Case(
    title=M_("The record of orders was damaged; a new one was begun"),
    explanation=(
        M_("The damaged file was kept. Earlier orders are in it; the new record begins without them."),
        one_of(M_("The damaged file is here now: {kept}")),
    ),
    advice=M_(
        "If an order was under way, check in the service’s history whether it was redeemed before you "
        "redeem its keys again. If none was, you can go on."
    ),
)

COMPUTER_PROBLEMS: Final[Table] = {
    "data-folder-unwritable": (_UNWRITABLE,),
    "data-folder-full": (_FULL,),
    "journal-newer": (_NEWER,),
    "journal-damaged": (_DAMAGED,),
}
