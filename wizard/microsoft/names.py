"""Names of buttons and pages on Microsoft's own pages, in the languages that a source gives.

Dutch from seed-000, seed-002 and seed-003; Japanese from seed-004 and the project's glossary, and what those
leave out from page-add-licenses-2022, page-reactivate-2020 and page-reactivate-2021-ja; the 21Vianet menu
from page-add-licenses-2020. None: no source names it in that language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class ButtonName:
    """A button, a page, a tab, or a path through several of them."""

    en: str
    nl: str | None = None
    ja: str | None = None

    def known(self, language: str) -> bool:
        """Return True if a source gives the name in `language`."""
        return self._named(language) is not None

    def shown(self, language: str) -> str:
        """Return the name in `language`; in English where no source gives it."""
        return self._named(language) or self.en

    def _named(self, language: str) -> str | None:
        return {"en": self.en, "nl": self.nl, "ja": self.ja}.get(language)


YOUR_PRODUCTS: Final = ButtonName(
    "Billing > Your products", "Facturering > Uw producten", "課金 > お使いの製品"
)
PRODUCTS_TAB: Final = ButtonName("Products", "Producten", "製品")
SUBSCRIPTION_DETAILS: Final = ButtonName(
    "Subscription details", "Abonnementsgegevens", "サブスクリプションの詳細"
)
LICENSES: Final = ButtonName("Licenses", "Licenties", "ライセンス")
ADD_MORE_LICENSES: Final = ButtonName("Add more licenses", "Meer licenties toevoegen", "ライセンスを追加する")
SETTINGS: Final = ButtonName(
    "Subscription and payment settings",
    "Abonnements- en betalingsinstellingen",
    "サブスクリプションと支払い設定",
)
EXTEND_END_DATE: Final = ButtonName("Extend end date", "Einddatum verlengen", "終了日の延長")
RENEW_OR_ADD: Final = ButtonName(
    "Renew or add user licenses",
    "Gebruikerslicenties verlengen of toevoegen",
    "ユーザー ライセンスの更新または追加",
)
USE_NEW_KEY: Final = ButtonName(
    "Use a new and unused product key",
    "Een nieuwe en ongebruikte productcode gebruiken",
    "新しい未使用プロダクト キーの使用",
)
ADD_ANOTHER_KEY: Final = ButtonName(
    "Add another product key", "Een andere productcode toevoegen", "別のプロダクト キーを追加する"
)
NEXT: Final = ButtonName("Next", "Volgende", "次へ")
REDEEM: Final = ButtonName("Redeem", "Inwisselen", "引き換える")
REACTIVATE: Final = ButtonName("Reactivate", "Opnieuw activeren", "再アクティブ化")
MORE_ACTIONS: Final = ButtonName("More actions", "Meer acties", "その他のアクション")
RENEW_WITH_TOKEN: Final = ButtonName("Renew or add license with token")
ACTIVE_USERS: Final = ButtonName(
    "Users > Active users", "Gebruikers > Actieve gebruikers", "ユーザー > アクティブなユーザー"
)
SWITCH_ACCOUNT: Final = ButtonName(
    "File > Account > Switch account",
    "Bestand > Account > Overschakelen naar ander account",
    "ファイル > アカウント > アカウントの切り替え",
)
