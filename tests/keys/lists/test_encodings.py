"""Lists come from everywhere: whatever encoding a file is in, its keys are found and none is made up."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.keys.lists.reading import KEYS, cells, dribbled, lines, opened, saved, texts, verdicts
from tests.keys.samples import KEY, LETTERS, OTHER
from wizard.keys import Verdict
from wizard.keys.lists import Fields, ListError, open_list

WESTERN = [
    *("Müller GmbH", "Größe 5", "Café crème – déjà vu", "naïve coöperatie", "Señor Ñandú ¿qué?"),
    *("Åkesson Öberg Älv", "“Prijs” € 12,50", "’s-Hertogenbosch", "façade noël à Liège", "São Paulo não"),
    *("Ærø Ø", "COMPAÑÍA ESPAÑOLA", "¡¿Qué?!", "20 °C ½ £5", "Straße – Übergröße", "é", "MÜNCHEN", "…"),
    *("Sociëteit ‘De Bôle’ — één", "Curaçao", "patiënt"),
]
JAPANESE = [
    *("プロダクト キー", "株式会社コントソ", "ﾌﾟﾛﾀﾞｸﾄ ｷｰ", "東京", "注文 No.12", "お客様: Contoso 様"),
    *("数量 5 本", "髙橋 様", "〒100-0001 東京都", "ライセンス（一年）", "表示", "ソフト"),
]
ENCODINGS = ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"]


def table(labels: list[str]) -> str:
    return "Name;Key\r\n" + "".join(f"{label};{key}\r\n" for label, key in zip(labels, KEYS, strict=False))


def labels_read(path: Path) -> tuple[list[str], dict[str, int]]:
    with open_list(path, fields=Fields.MASKED) as reader:
        names = [row.fields[0] for row in reader if row.fields]
    return names, dict(reader.notes.encodings)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_unicode_is_read_with_and_without_a_mark(encoding: str, tmp_path: Path) -> None:
    labels = ["Müller", *JAPANESE, "Ω", *WESTERN]
    path = saved(tmp_path, table(labels).encode(encoding), "keys.csv")
    names, encodings = labels_read(path)
    assert names == labels
    assert len(encodings) == 1
    assert lines(opened(path)) == list(range(2, 2 + len(labels)))


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_without_a_mark_is_known_by_its_nuls(encoding: str, tmp_path: Path) -> None:
    for text in ("\r\n".join(KEYS), table(JAPANESE), f"{KEY}"):
        assert texts(opened(saved(tmp_path, text.encode(encoding))))[0] in (KEY, KEYS[0])


@pytest.mark.parametrize("label", WESTERN)
def test_windows_1252_is_not_taken_for_shift_jis(label: str, tmp_path: Path) -> None:
    path = saved(tmp_path, table([label]).encode("cp1252"), "keys.csv")
    assert labels_read(path) == ([label], {"cp1252": 1})


@pytest.mark.parametrize("label", JAPANESE)
def test_shift_jis_is_not_taken_for_windows_1252(label: str, tmp_path: Path) -> None:
    path = saved(tmp_path, table([label]).encode("cp932"), "keys.csv")
    assert labels_read(path) == ([label], {"cp932": 1})


@pytest.mark.parametrize(("labels", "encoding"), [(WESTERN, "cp1252"), (JAPANESE, "cp932")])
def test_a_long_list_stays_in_the_encoding_it_began_in(
    labels: list[str], encoding: str, tmp_path: Path
) -> None:
    many = (labels * 400)[:6000]
    text = "".join(f"{label};{KEYS[number % 60]}\n" for number, label in enumerate(many))
    path = saved(tmp_path, text.encode(encoding), "keys.csv")
    names, encodings = labels_read(path)
    assert names == many
    assert set(encodings) == {encoding}


def test_full_width_keys_in_shift_jis_are_read(tmp_path: Path) -> None:
    wide = "Ｗ２６９Ｎ－ＷＦＧＷＸーＹＶＣ９Ｂ‐４Ｊ６Ｃ９―Ｔ８３ＧＸ"
    assert texts(opened(saved(tmp_path, f"キー：{wide}\n".encode("cp932")))) == [KEY]


def test_lines_in_several_encodings_are_each_read_in_their_own(tmp_path: Path) -> None:
    pieces = [("Müller", "cp1252"), ("Größe Ω", "utf-8"), ("株式会社コントソ", "cp932"), ("plain", "ascii")]
    data = b"".join(f"{label};{key}\n".encode(encoding) for (label, encoding), key in zip(pieces, KEYS))  # noqa: B905
    names, encodings = labels_read(saved(tmp_path, data, "keys.csv"))
    assert names == [label for label, _ in pieces]
    assert set(encodings) == {"cp1252", "utf-8", "cp932"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be"])
def test_files_of_several_encodings_put_together_are_read(encoding: str, tmp_path: Path) -> None:
    data = f"{KEY}\n".encode() + f"{OTHER}\n{KEYS[1]}\n".encode(encoding) + f"{KEYS[2]}\n".encode()
    for path in (saved(tmp_path, data), saved(tmp_path, data * 3000)):
        with open_list(path) as reader:
            rows = list(reader)
        assert texts(rows[:4]) == [KEY, OTHER, KEYS[1], KEYS[2]]
        assert lines(rows) == list(range(1, len(rows) + 1))
        assert "utf-16-le" in reader.notes.encodings


UNREADABLE = [b"\x00", b"\x81", b"\x8d", b"\xff\xfe", b"\x00\x00\x00", b"\xc3", b"\xe3\x81"]


@pytest.mark.parametrize("bad", UNREADABLE)
@pytest.mark.parametrize("where", [5, 11, 14])
def test_bytes_that_cannot_be_read_never_join_two_texts(bad: bytes, where: int, tmp_path: Path) -> None:
    """Neither pieces of one key nor of two, in whatever encoding the rest is."""
    for around in (b"", "é à\n".encode("cp1252"), "キー\n".encode("cp932"), "é\n".encode()):
        for printed in (KEY, LETTERS, KEY.replace("-", " ")):
            data = around + printed[:where].encode() + bad + printed[where:].encode() + b"\n"
            assert "complete" not in verdicts(opened(saved(tmp_path, data)))


@given(st.binary(max_size=12), st.integers(1, 28), st.sampled_from(["ascii", "utf-16-le", "utf-16-be"]))
def test_whatever_bytes_are_put_into_a_key_it_is_complete_only_if_they_say_nothing(
    bad: bytes, where: int, encoding: str
) -> None:
    data = f"\n{KEY[:where]}".encode(encoding) + bad + f"{KEY[where:]}\n".encode(encoding)
    with suppress(ListError):
        for row in dribbled(data, []):
            if row.check.verdict is Verdict.COMPLETE:
                assert row.text == LETTERS


def rows_or_refusal(data: bytes, sizes: list[int]) -> object:
    """The rows of a pipe that gives so many bytes at a time, or the reason why it is refused."""
    try:
        return dribbled(data, sizes)
    except ListError as error:
        return error.problem


@given(st.binary(max_size=400), st.lists(st.integers(1, 7), min_size=1, max_size=9))
def test_bytes_that_come_in_pieces_are_read_as_those_that_come_at_once(data: bytes, sizes: list[int]) -> None:
    text = f"Keys\n{KEY}\n".encode() + data
    assert rows_or_refusal(text, sizes) == rows_or_refusal(text, [])


def test_a_mark_alone_is_an_empty_list(tmp_path: Path) -> None:
    for mark in (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff"):
        assert opened(saved(tmp_path, mark)) == []


def test_an_odd_byte_at_the_end_of_utf_16_is_no_fault(tmp_path: Path) -> None:
    rows = opened(saved(tmp_path, f"{KEY}\n{OTHER}\n".encode("utf-16") + b"\x00", "keys.csv"))
    assert (texts(rows), cells(rows)) == ([KEY, OTHER], ["A1", "A2"])


def test_letters_are_not_torn_at_the_end_of_a_block(tmp_path: Path) -> None:
    for encoding in ("utf-8", "cp932", "utf-16"):
        for shift in range(4):
            data = ("x" * shift + "プロダクト" * 9_000 + "\n" + KEY + "\n").encode(encoding)
            with open_list(saved(tmp_path, data)) as reader:
                assert texts(list(reader)) == [KEY]
            assert reader.notes.unreadable == 0
