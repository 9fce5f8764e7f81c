"""Buttons are called what the page calls them, in the language of the page where a source says."""

from __future__ import annotations

import pytest

from wizard.microsoft import names
from wizard.microsoft.names import ButtonName


def test_names_stay_english_where_no_source_has_them() -> None:
    name = ButtonName("Next", nl="Volgende")
    assert [name.shown(language) for language in ("en", "nl", "ja", "fr")] == [
        *("Next", "Volgende", "Next", "Next")
    ]
    assert [name.known(language) for language in ("en", "nl", "ja", "fr")] == [True, True, False, False]


@pytest.mark.parametrize(
    ("name", "nl", "ja"),
    [
        (names.YOUR_PRODUCTS, "Facturering > Uw producten", "課金 > お使いの製品"),
        (names.ADD_MORE_LICENSES, "Meer licenties toevoegen", "ライセンスを追加する"),
        (names.EXTEND_END_DATE, "Einddatum verlengen", "終了日の延長"),
        (
            names.RENEW_OR_ADD,
            "Gebruikerslicenties verlengen of toevoegen",
            "ユーザー ライセンスの更新または追加",
        ),
        (
            names.USE_NEW_KEY,
            "Een nieuwe en ongebruikte productcode gebruiken",
            "新しい未使用プロダクト キーの使用",
        ),
        (names.ADD_ANOTHER_KEY, "Een andere productcode toevoegen", "別のプロダクト キーを追加する"),
        (names.NEXT, "Volgende", "次へ"),
        (names.REDEEM, "Inwisselen", "引き換える"),
        (names.ACTIVE_USERS, "Gebruikers > Actieve gebruikers", "ユーザー > アクティブなユーザー"),
    ],
    ids=lambda one: getattr(one, "en", ""),
)
def test_the_names_of_the_glossary(name: ButtonName, nl: str, ja: str) -> None:
    assert (name.nl, name.ja) == (nl, ja)
