"""Microsoft's pages as data: the steps to redeem a key there, and the messages they show.

Nothing here opens a page or sends anything: Microsoft redeems keys in the browser only. No sentences either,
except the quotations; `wizard.messages.guide` speaks.
"""

from wizard.microsoft.codes import FACTS, OPENING_STEPS, Cloud, NoteCode, Product, StepCode
from wizard.microsoft.names import ButtonName
from wizard.microsoft.outcomes import ASK_SUPPORT, CONSEQUENCES, PATIENCE_MINUTES, Consequence, retry_until
from wizard.microsoft.procedure_table import Plan, all_plans, plan
from wizard.microsoft.procedures import Note, ProcedureStep
from wizard.microsoft.quotations import QUOTATIONS, Quotation, quoted
from wizard.microsoft.sources import SOURCES, Source
from wizard.microsoft.states import Mismatch, PageReading, mismatches

__all__ = [
    "ASK_SUPPORT",
    "CONSEQUENCES",
    "FACTS",
    "OPENING_STEPS",
    "PATIENCE_MINUTES",
    "QUOTATIONS",
    "SOURCES",
    "ButtonName",
    "Cloud",
    "Consequence",
    "Mismatch",
    "Note",
    "NoteCode",
    "PageReading",
    "Plan",
    "ProcedureStep",
    "Product",
    "Quotation",
    "Source",
    "StepCode",
    "all_plans",
    "mismatches",
    "plan",
    "quoted",
    "retry_until",
]
