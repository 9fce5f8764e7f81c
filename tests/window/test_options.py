"""Options of `product-key-wizard`: help and refusals in the reader's language."""

from __future__ import annotations

import pytest

from wizard.__main__ import main


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", ("options:", "show this help and exit", "the language of the window")),
        ("nl", ("opties:", "deze hulptekst tonen en stoppen", "de taal van het venster")),
        ("ja", ("オプション:", "このヘルプを表示して終了する", "ウィンドウの言語")),
    ],
)
def test_its_help_is_in_the_language_that_is_asked_for(
    language: str, words: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--help", "--language", language])
    said = capsys.readouterr().out
    assert left.value.code == 0
    assert [word for word in words if word not in said] == []


def test_a_service_that_is_none_is_refused_in_the_readers_language(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit) as left:
        main(["--service", "nowhere", "--language", "nl"])
    assert left.value.code == 2
    assert "Mogelijk na --service: practice, microsoft of een adres" in capsys.readouterr().err
