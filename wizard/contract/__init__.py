"""Shapes and codes of the wire, shared by client and server.

Every shape is a frozen, slotted dataclass with the names it has in JSON. Codes, statuses and states that a
newer server may add are plain `str` on the wire: the enumerations below name the ones this version knows.
Ranges are checked in `__post_init__`, which raises ValueError.

Most of them are in `shapes.py`, which is loaded when the first one is asked for: the first page needs none,
and to make their classes takes a tenth of its start.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from .codes import REDEEMING_ROLES as REDEEMING_ROLES
from .codes import REVIEW_AGAIN as REVIEW_AGAIN
from .codes import Action as Action
from .codes import Code as Code
from .codes import Environment as Environment
from .codes import KeyState as KeyState
from .codes import LineState as LineState
from .codes import Role as Role
from .codes import Status as Status
from .codes import Warn as Warn
from .limits import KEYS_PER_ORDER as KEYS_PER_ORDER
from .limits import MAX_LICENSES as MAX_LICENSES
from .limits import REFERENCE_LENGTH as REFERENCE_LENGTH
from .problems import Line as Line
from .problems import Parameters as Parameters
from .problems import Problem as Problem

if TYPE_CHECKING:
    from .shapes import ERASED as ERASED
    from .shapes import Account as Account
    from .shapes import AccountLimits as AccountLimits
    from .shapes import Agreement as Agreement
    from .shapes import Correction as Correction
    from .shapes import Customer as Customer
    from .shapes import CustomerPage as CustomerPage
    from .shapes import CustomerRef as CustomerRef
    from .shapes import CustomerRequest as CustomerRequest
    from .shapes import Limits as Limits
    from .shapes import ProposalsRequest as ProposalsRequest
    from .shapes import Quote as Quote
    from .shapes import QuoteRequest as QuoteRequest
    from .shapes import Receipt as Receipt
    from .shapes import ReceiptPage as ReceiptPage
    from .shapes import RedemptionRequest as RedemptionRequest
    from .shapes import ServiceInfo as ServiceInfo
    from .shapes import State as State
    from .shapes import Subscriptions as Subscriptions
    from .shapes import Support as Support
    from .shapes import is_domain as is_domain


def __getattr__(name: str) -> object:
    """Load the shapes with the first that is asked for."""
    if name.startswith("_"):
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.shapes"), name)
