"""The documents that procedures and names of buttons are taken from.

The five `seed` documents came with the order for this program; the `page` ones are later or other versions of
Microsoft's public documentation (MicrosoftDocs on GitHub, learn.microsoft.com). docs/microsoft.md says
which is the source of what.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Final


@dataclass(frozen=True, slots=True)
class Source:
    """A document. `date` is its own, of its last change or translation; None where it carries none."""

    id: str
    title: str
    language: str
    date: date | None


_ADDING_NL: Final = (
    "Licenties toevoegen aan of verlengen van een abonnement dat is betaald voor het gebruik van een"
    " productcode"
)

INTUNE_NL: Final = Source("seed-000", "De productcode activeren (Microsoft Intune)", "nl", date(2016, 4, 28))
FIND_KEY: Final = Source("seed-001", "Mijn productcode zoeken en activeren", "nl", date(2020, 5, 6))
REACTIVATING: Final = Source(
    "seed-002", "Een abonnement activeren of opnieuw activeren", "nl", date(2020, 9, 14)
)
ADDING: Final = Source("seed-003", _ADDING_NL, "nl", date(2021, 5, 12))
INTUNE_JA: Final = Source(
    "seed-004", "プロダクト キーのアクティブ化 (Microsoft Intune)", "ja", date(2016, 4, 28)
)

ENTERING: Final = Source(
    "page-enter-your-product-key",
    "Enter your product key for a Microsoft business product or service",
    "en",
    date(2024, 9, 5),
)
APPS_ERROR: Final = Source(
    "page-subscription-expired-error",
    "Microsoft 365 Apps activation Subscription expired error",
    "en",
    date(2025, 2, 11),
)
KEY_ERRORS: Final = Source(
    "page-product-key-errors",
    "Problems with your Office 365 for business product key? (Japanese translation)",
    "ja",
    date(2020, 2, 24),
)
KEY_ERRORS_EN: Final = Source(
    "page-product-key-errors-en", "Problems with your Office 365 for business product key?", "en", None
)
KEY_ERRORS_NL: Final = Source(
    "page-product-key-errors-nl",
    "Hebt u problemen met uw productcode voor Microsoft 365 voor bedrijven?",
    "nl",
    date(2020, 10, 21),
)
TOKEN: Final = Source("page-add-licenses-2020", _ADDING_NL, "nl", date(2020, 3, 25))
ADDING_JA: Final = Source(
    "page-add-licenses-2022",
    "プロダクト キーを使用して支払われたサブスクリプションにライセンスを追加または拡張する",
    "ja",
    date(2022, 3, 8),
)
REACTIVATING_JA: Final = Source(
    "page-reactivate-2020", "サブスクリプションを再度有効にする", "ja", date(2020, 2, 24)
)
REACTIVATING_CLOUDS: Final = Source(
    "page-reactivate-2021", "Uw abonnement opnieuw activeren", "nl", date(2021, 5, 19)
)
REACTIVATING_MENU_JA: Final = Source(
    "page-reactivate-2021-ja", "サブスクリプションを再度有効にする", "ja", date(2021, 9, 12)
)
PREPAID_ONLY: Final = Source(
    "issue-9258",
    "Article regarding adding licenses using a product key seems to be missing context or is outdated",
    "en",
    date(2022, 7, 26),
)
PREPAID_ONLY_CHANGE: Final = Source(
    "issue-9312", "Update add-licenses-using-product-key.md", "en", date(2022, 8, 3)
)
SHARED_TIME: Final = Source(
    "issue-7699", "How to remove licenses or not extend all?", "en", date(2022, 2, 14)
)
GERMANY_CLOSED: Final = Source(
    "page-germany-closed", "AzureEnvironmentConstants.GermanMicrosoftGraphUrl Field", "en", None
)

SOURCES: Final = (
    *(INTUNE_NL, FIND_KEY, REACTIVATING, ADDING, INTUNE_JA),
    *(ENTERING, APPS_ERROR, KEY_ERRORS, KEY_ERRORS_EN, KEY_ERRORS_NL, TOKEN, ADDING_JA),
    *(REACTIVATING_JA, REACTIVATING_CLOUDS, REACTIVATING_MENU_JA, GERMANY_CLOSED),
    *(PREPAID_ONLY, PREPAID_ONLY_CHANGE, SHARED_TIME),
)
