"""The messages of Microsoft's pages, word for word, from seed-000, seed-004 and three later pages.

They are quotations, to recognize a message by and to be shown as such beside our titles. The seeds have
eleven in each language: an invalid key has two. The later pages word some of them differently and know a
third one for a key of a product for personal use. Where they have a number as <x>, it is left out here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from wizard.contract import Code
from wizard.microsoft.sources import INTUNE_JA, INTUNE_NL, KEY_ERRORS, KEY_ERRORS_EN, KEY_ERRORS_NL, Source


@dataclass(frozen=True, slots=True)
class Quotation:
    """A message word for word, in the language of its source, and the outcome it tells."""

    code: Code
    language: str
    text: str
    source: Source


_ENGLISH: Final = (
    (Code.KEY_INVALID, "The product key you entered isn’t valid. Try entering it again."),
    (Code.KEY_INVALID, "This product key isn’t valid. Please enter a different product key."),
    (
        Code.KEY_INVALID,
        "Sorry, this is an invalid product key. Try entering it again. If your product key is for Office 365"
        " Personal or Office 365 Home, redeem it at office.com/setup.",
    ),
    (Code.KEY_DUPLICATE, "You have already entered this product key. Enter a different key."),
    (Code.KEY_EXPIRED, "The product key you entered has expired. Enter a different key."),
    (Code.KEY_USED, "This product key has already been used. Please enter a different product key."),
    (
        Code.SERVICE_BUSY,
        "Sorry, we can’t process your request right now. Please wait a few minutes and try again.",
    ),
    (
        Code.OFFER_UNAVAILABLE,
        "The requested subscription is not available. One of the following reasons could have caused this:"
        " The offer is not available - The service is not available in your country - It is impossible to"
        " use/select the same trial twice. If the issue persists, contact Microsoft support.",
    ),
    (
        Code.LICENSE_LIMIT_EXCEEDED,
        "You’ve added more user licenses than this offer allows. The maximum is … user licenses. Remove this"
        " product key and enter one that adds fewer user licenses.",
    ),
    (Code.ROLE_REQUIRED, "You must be a global or billing admin to redeem a product key."),
)

_LATER_DUTCH: Final = (
    (Code.KEY_INVALID, "De opgegeven productcode is niet geldig. Voer de productcode opnieuw in."),
    (
        Code.KEY_INVALID,
        "Dit is een ongeldige productcode. Voer de productcode opnieuw in. Als uw productcode is bedoeld"
        " voor Microsoft 365 Personal of Microsoft 365 Family, verzilveren u de code op office.com/setup.",
    ),
    (Code.KEY_USED, "Deze productcode is al gebruikt. Voer een andere productcode in."),
    (
        Code.SERVICE_BUSY,
        "We kunnen uw aanvraag momenteel niet verwerken. Probeer het over enkele minuten opnieuw.",
    ),
    (
        Code.OFFER_UNAVAILABLE,
        "Het gevraagde abonnement is niet beschikbaar. Dit kan een van de volgende oorzaken hebben: De"
        " aanbieding is niet beschikbaar - De service is niet beschikbaar in uw land - Hetzelfde"
        " proefabonnement kan niet tweemaal worden gebruikt/geselecteerd. Neem contact op met de"
        " ondersteuning van Microsoft als het probleem zich blijft voordoen.",
    ),
    (
        Code.LICENSE_LIMIT_EXCEEDED,
        "U hebt meer gebruikerslicenties toegevoegd dan is toegestaan bij dit abonnement. Het maximum is …"
        " gebruikerslicenties. Verwijder deze productcode en voer een code in waarvoor minder"
        " gebruikerslicenties worden toegevoegd.",
    ),
    (
        Code.ROLE_REQUIRED,
        "U moet een globale of factureringsbeheerder zijn om een productcode in te wisselen.",
    ),
)

_LATER_JAPANESE: Final = (
    (Code.KEY_INVALID, "入力したプロダクトキーが有効ではありません。もう一度入力してください。"),
    (
        Code.KEY_INVALID,
        "申し訳ございません。このプロダクトキーは無効です。もう一度入力してください。プロダクトキーが Office"
        " 365 Personal または Office 365 Home の場合は、office.com/setup にご利用ください。",
    ),
    (Code.KEY_DUPLICATE, "このプロダクトキーは既に入力されています。別のキーを入力してください。"),
    (
        Code.KEY_EXPIRED,
        "入力されたプロダクト キーは期限切れです。別のプロダクト キーを入力してください。",
    ),
    (
        Code.SERVICE_BUSY,
        "申し訳ございません。現在、要求を処理できません。数分待ってから、もう一度やり直してください。",
    ),
    (
        Code.OFFER_UNAVAILABLE,
        "要求されたサブスクリプションは利用できません。次のいずれかの原因が考えられます。オファーは使用でき"
        "ません-サービスはお住まいの国では利用できません。同じ試用版を2回使用することも選択することもできま"
        "せん。問題が引き続き発生する場合は、Microsoft サポートにお問い合わせください。",
    ),
    (
        Code.LICENSE_LIMIT_EXCEEDED,
        "このオファーより多くのユーザーライセンスが追加されています。最大値は … ユーザーライセンスです。この"
        "プロダクトキーを削除して、追加するユーザーライセンスの数を減らします。",
    ),
    (
        Code.ROLE_REQUIRED,
        "プロダクト キーを使うには全体管理者または課金管理者でなければいけません。",
    ),
)

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
    for source, table in (
        (KEY_ERRORS_EN, _ENGLISH),
        *((INTUNE_NL, _DUTCH), (KEY_ERRORS_NL, _LATER_DUTCH)),
        *((INTUNE_JA, _JAPANESE), (KEY_ERRORS, _LATER_JAPANESE)),
    )
    for code, text in table
)


def quoted(language: str, code: str) -> tuple[Quotation, ...]:
    """Return the page's own words for an outcome in a language, the wording of the oldest source first."""
    return tuple(one for one in QUOTATIONS if one.language == language and one.code == code)
