"""Problems of this computer: the folder and the journal in which orders are kept."""

from __future__ import annotations

from typing import Final

from wizard.messages.models import Case, Table, one_of
from wizard.messages.noop import M_

_CANNOT_RECORD: Final = M_("Orders cannot be recorded on this computer")
_WHY_A_RECORD: Final = M_(
    "Every order is saved there before it is redeemed, so that none is lost. Until that works again,"
    " you can’t start a new order."
)

# A path comes last: nothing can be mistaken for a part of it.
_FOLDER: Final = one_of(M_("The data folder is here: {path}"))


def _unusable(why: str, advice: str, reason: str) -> Case:
    when = {"reason": (reason,)}
    return Case(_CANNOT_RECORD, (why, _WHY_A_RECORD, _FOLDER), advice, when)


_UNUSABLE: Final = (
    Case(
        title=_CANNOT_RECORD,
        explanation=(
            M_("The data folder isn’t there. It was deleted or moved, or its drive is not connected."),
            _WHY_A_RECORD,
            one_of(M_("The data folder was here: {path}")),
        ),
        advice=M_(
            "If it was moved, move it back; if it is on a drive, connect the drive. Then close Product Key "
            "Wizard and open it again. If the old folder isn’t there by then, a new, empty one is created."
        ),
        when={"reason": ("missing",)},
    ),
    _unusable(
        M_("Another program is using the record of orders, perhaps a backup."),
        M_("Wait until the other program has finished, or close it. Then try again."),
        "locked",
    ),
    _unusable(
        M_("Where the data folder should be, there is a file."),
        M_("Rename or move this file, or choose another data folder. Then try again."),
        "no-folder",
    ),
    Case(
        title=_CANNOT_RECORD,
        explanation=(M_("The name of the data folder is longer than this system allows."), _WHY_A_RECORD),
        advice=M_("Choose a data folder with a shorter name, then try again."),
        when={"reason": ("too-long",)},
    ),
    _unusable(
        M_("Another program has changed the record of orders while Product Key Wizard was open."),
        M_(
            "Close Product Key Wizard and open it again. If the record is damaged, it is kept in this folder "
            "and a new one is started."
        ),
        "changed",
    ),
    _unusable(
        M_("The disk reported a fault when the data folder was read or written."),
        M_("Check the disk, or the connection to it. Then try again."),
        "disk-fault",
    ),
    Case(
        title=_CANNOT_RECORD,
        explanation=(
            M_("Product Key Wizard is not allowed to write to its data folder."),
            _WHY_A_RECORD,
            _FOLDER,
        ),
        advice=M_(
            "Give your user account permission to write to this folder, or ask your administrator to. Then "
            "try again."
        ),
    ),
)

_PRACTICE_UNDONE: Final = M_(
    "The customers, subscriptions and keys of the practice service are again as they were at the start. "
    "Nothing real is lost: real orders are not in this file."
)
_PRACTICE_KEPT: Final = one_of(M_("The old file is here now: {kept}"))

_PRACTICE_NEWER: Final = Case(
    title=M_("The practice data comes from a newer version and was reset"),
    explanation=(_PRACTICE_UNDONE, _PRACTICE_KEPT),
    advice=M_(
        "You can continue. To keep what you practiced, use the newest version of Product Key Wizard on this"
        " computer."
    ),
    when={"reason": ("newer",)},
)

_PRACTICE_DAMAGED: Final = Case(
    title=M_("The practice data was damaged and was reset"),
    explanation=(_PRACTICE_UNDONE, _PRACTICE_KEPT),
    advice=M_("You can continue. The old file can be deleted if nobody needs it."),
)

COMPUTER_PROBLEMS: Final[Table] = {
    "data-folder-unwritable": _UNUSABLE,
    "data-folder-full": Case(
        title=M_("The disk is full"),
        explanation=(
            M_("There is no room left for the data folder of Product Key Wizard."),
            _WHY_A_RECORD,
            _FOLDER,
        ),
        advice=M_("Free up some space on this disk, then try again."),
    ),
    "data-folder-shared": Case(
        title=M_("Until now, other users of this computer were able to read your orders"),
        explanation=(
            M_(
                "They were able to read customers’ names, references and receipts in the data folder, but "
                "no product keys. From now on, only you can read it."
            ),
            _FOLDER,
        ),
        advice=M_(
            "You don’t have to do anything. If they shouldn’t know your customers, tell your administrator."
        ),
    ),
    "journal-newer": Case(
        title=M_("The record of orders comes from a newer version"),
        explanation=(
            M_(
                "A newer version of Product Key Wizard wrote it. This version leaves it unchanged, so nothing"
                " is lost, but can’t use it to start an order."
            ),
            one_of(M_("The record is here: {path}")),
        ),
        advice=M_("Install the newest version of Product Key Wizard on this computer and open it again."),
    ),
    "journal-damaged": Case(
        title=M_("The record of orders was damaged; a new one was started"),
        explanation=(
            M_("The damaged file was kept. It contains the earlier orders; the new record starts empty."),
            one_of(M_("The damaged file is here now: {kept}")),
        ),
        advice=M_(
            "If an order was under way, first check in the service’s history whether it was redeemed. Redeem"
            " its keys again only if it was not. If no order was under way, you can continue."
        ),
    ),
    "practice-renewed": (_PRACTICE_NEWER, _PRACTICE_DAMAGED),
}
