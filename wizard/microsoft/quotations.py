"""The messages of Microsoft's pages as seed-000 (Dutch) and seed-004 (Japanese) quote them.

They are quotations, to recognize a message by and to be shown as such beside our titles.
Eleven of them in each language: an invalid key has two.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wizard.contract import Code
from wizard.microsoft.sources import INTUNE_JA, INTUNE_NL, Source


@dataclass(frozen=True, slots=True)
class Quotation:
    """A message word for word, in the language of its source, and the outcome it tells."""

    code: Code
    language: str
    text: str
    source: Source


_DUTCH: Final = (
    (Code.KEY_INVALID, "De opgegeven productcode is ongeldig. Geef de productcode opnieuw op"),
    (Code.KEY_INVALID, "Deze productcode is niet geldig. Geef een andere productcode op"),
    (Code.KEY_DUPLICATE, "U hebt deze productcode al opgegeven. Voer een andere code in"),
    (Code.KEY_EXPIRED, "De opgegeven productcode is verlopen. Voer een andere code in"),
    (Code.KEY_USED, "De opgegeven productcode is al gebruikt. Voer een andere productcode in"),
    (
        Code.SERVICE_BUSY,
        "Uw verzoek kan momenteel niet verwerkt worden. Wacht een paar minuten en probeer het opnieuw",
    ),
    (
        Code.OFFER_UNAVAILABLE,
        "Het aangevraagde abonnement is niet beschikbaar. Dit kan een van de volgende oorzaken hebben: De"
        " aanbieding is niet beschikbaar. De service is niet beschikbaar in uw land/regio. Het is niet"
        " mogelijk om eenzelfde proefversie twee keer te gebruiken of te selecteren. Als het probleem zich"
        " blijft voordoen, neemt u contact op met Microsoft-ondersteuning",
    ),
    (
        Code.LICENSE_LIMIT_EXCEEDED,
        "U hebt meer gebruikerslicenties toegevoegd dan deze aanbieding mogelijk maakt. Het maximum is"
        " 10000000 gebruikerslicenties. Verwijder deze productcode en geef een productcode op waarmee minder"
        " gebruikerslicenties worden toegevoegd",
    ),
    (
        Code.ROLE_REQUIRED,
        "U moet een algemeen beheerder of factureringsbeheerder zijn om gebruik te maken van een productcode",
    ),
    (
        Code.ACCOUNT_NOT_CREATED,
        "Uw account kan nu niet worden gemaakt. Wacht een paar minuten en probeer het opnieuw",
    ),
    (Code.ORDER_NOT_PROCESSED, "Uw order kan niet worden verwerkt"),
)

_JAPANESE: Final = (
    (Code.KEY_INVALID, "このプロダクト キーは有効ではありません。もう一度入力してください。"),
    (Code.KEY_INVALID, "このプロダクト キーは有効ではありません。別のプロダクト キーを入力してください"),
    (Code.KEY_DUPLICATE, "このプロダクト キーは既に入力されています。別のプロダクト キーを入力してください"),
    (
        Code.KEY_EXPIRED,
        "このプロダクト キーは有効期限が切れています。別のプロダクト キーを入力してください",
    ),
    (Code.KEY_USED, "このプロダクト キーは既に使用されています。別のプロダクト キーを入力してください"),
    (
        Code.SERVICE_BUSY,
        "申し訳ございません。お客様のリクエストを処理できません。しばらく待ってからもう一度やり直してください",
    ),
    (
        Code.OFFER_UNAVAILABLE,
        "要求されたサブスクリプションは使用できません。次のいずれかの理由による可能性があります。このプランの"
        "対象ではありません - お客様の国でサービスが提供されていません - 同じ試用版を 2 回使ったり選んだり"
        "することはできません。問題が解決しない場合は、Microsoft サポートにお問い合わせください",
    ),
    (
        Code.LICENSE_LIMIT_EXCEEDED,
        "このプランで可能な数を超えるユーザー ライセンスが追加されました。ユーザー ライセンス数は最大"
        " 10000000 です。このプロダクト キーを削除して、少ないユーザー ライセンスを追加したプロダクト キーを"
        "入力してください",
    ),
    (
        Code.ROLE_REQUIRED,
        "プロダクト キーを使用するには、全体管理者または課金管理者である必要があります",
    ),
    (
        Code.ACCOUNT_NOT_CREATED,
        "申し訳ございません。お客様のアカウントを作成できません。しばらく待ってからもう一度やり直してください",
    ),
    (Code.ORDER_NOT_PROCESSED, "申し訳ございません。ご注文は処理できません"),
)

QUOTATIONS: Final = tuple(
    Quotation(code, source.language, text, source)
    for source, table in ((INTUNE_NL, _DUTCH), (INTUNE_JA, _JAPANESE))
    for code, text in table
)


def quoted(language: str, code: str) -> tuple[Quotation, ...]:
    """Return the page's own words for an outcome in a language; none in English."""
    return tuple(one for one in QUOTATIONS if one.language == language and one.code == code)
