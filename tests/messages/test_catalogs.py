"""The catalogs of the project are whole, and the check finds every kind of fault in broken ones."""

from __future__ import annotations

import shutil
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

from i18n import check, prose, rules, update
from i18n.linguist import LANGUAGES, Entry, ToolError, catalog, compiled, entries
from i18n.plain import for_lupdate

ROOT = Path(__file__).resolve().parents[2]

SOURCE = '''
def shown(window, n):
    """translate("Docs", "in a docstring")"""
    N_("Cli", "Hello {name}, wait…")
    N_("Cli", "&Next")
    N_("Cli", "One line,\\nanother line.")
    N_("Cli", "%n key(s)", None, len(n))
    translate("Page", "Saved to %1.")
    translate("Page", "Until {date}")
    text = window.translate
    text("Page", "in two "
        "pieces")
'''

TRANSLATIONS = {
    "Hello {name}, wait…": ("Hallo {name}, even wachten…", "こんにちは、「{name}」さん。お待ちください…"),
    "&Next": ("&Volgende", "次へ(&N)"),
    "One line,\nanother line.": ("Eén regel,\nnog een regel.", "1 行目、\n2 行目。"),
    "Saved to %1.": ("Opgeslagen in %1.", "%1 に保存しました。"),
    "Until {date}": ("Tot en met {date}", "{date}まで"),
    "in two pieces": ("in twee stukken", "2 つの部分"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_program_reads_is_whole(language: str, tmp_path: Path) -> None:
    """That it is also what the sources say now, and that documents keep to the words, pre-commit checks."""
    assert list(check.messages(ROOT, language)) == []
    assert list(check.stale_compiled(ROOT, language, tmp_path)) == []


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small project whose catalogs are whole."""
    root = tmp_path_factory.mktemp("whole")
    (root / "wizard" / "cli").mkdir(parents=True)
    (root / "i18n").mkdir()
    (root / "wizard" / "cli" / "texts.py").write_text(SOURCE, encoding="utf-8")
    assert len(update.update(root)) == 15
    for place, language in enumerate(("nl", "ja")):
        for source, texts in TRANSLATIONS.items():
            write(root, language, source, texts[place])
    write(root, "en", "%n key(s)", "%n key", "%n keys")
    write(root, "nl", "%n key(s)", "%n productcode", "%n productcodes")
    write(root, "ja", "%n key(s)", "プロダクト キー %n 個")
    assert update.update(root) == []
    return root


@pytest.fixture
def root(whole: Path, tmp_path: Path) -> Path:
    """A copy of the small project, to break."""
    return Path(shutil.copytree(whole, tmp_path / "project"))


def write(root: Path, language: str, source: str, *forms: str, state: str | None = None) -> None:
    """Put a translation into a .ts file, as a translator does."""
    path = catalog(root, language)
    tree = ET.parse(path)
    (message,) = (one for one in tree.iter("message") if one.findtext("source") == source)
    translation = message.find("translation")
    assert translation is not None
    numerus = translation.findall("numerusform")
    for element, text in zip(numerus or [translation], forms, strict=True):
        element.text = text
    translation.attrib.pop("type", None)
    if state:
        translation.set("type", state)
    tree.write(path, encoding="utf-8", xml_declaration=True)


def test_a_whole_project_has_no_faults(whole: Path) -> None:
    assert list(check.faults(whole)) == []


def test_english_holds_the_plurals_only(whole: Path) -> None:
    assert [entry.source for entry in entries(catalog(whole, "en"))] == ["%n key(s)"]


def test_updating_twice_changes_nothing(root: Path) -> None:
    def files() -> dict[str, bytes]:
        return {path.name: path.read_bytes() for path in root.rglob("wizard_*")}

    before = files()
    assert len(before) == 6
    update.update(root)
    assert files() == before


NL = {
    "Hello {name}, wait…": [
        ("Hallo, even wachten…", "it lost {name}"),
        ("Hallo {naam}, even wachten…", "it has {naam}, which the source has not"),
        ("Hallo {name}, even wachten...", "it has three full stops; write …"),
        ("Hallo {name}, even wachten", "its ellipses (…) are not those of the source"),
        (" Hallo {name}, even wachten…", "it begins or ends with other white space than the source"),
        ("Hallo {name}, even wachten… ", "it begins or ends with other white space than the source"),
        ("Hallo {name}, wacht je even…", "it says “je”: u, uw"),
        ("Hallo {name}, we wachten…", "it says “we”: de wizard, or the passive"),
        ("Hallo {name}, de key…", "it says “key”: productcode"),
        ("Hallo {name}, een productcode werkt alleen voor het eigen product…", "it says “eigen product”"),
        ("Hallo {name}, de ingebouwde controle klopt niet…", "it says “controle klopt niet”"),
        ("Hallo {name}, wat u plakt, mag meer productcodes bevatten…", "it says “mag meer ”: meerdere"),
        ("Hallo {name}, verdeel ze over meer bestellingen…", "over meer bestellingen”: meerdere"),
        ("Hallo {name}, de lijst kan later worden voortgezet…", "it says “voortgezet”: verdergaan"),
        ("Hallo {name}, als anderen uw klanten niet mogen kennen…", "it says “niet mogen kennen”"),
        ("Hallo {name}, als u naar het resultaat vraagt…", "u kunt veilig naar het resultaat vragen"),
        ("Hallo {name}, geef dan beide waarden door…", "it says “beide waarden”: deze melding"),
        ("Hallo {name}, het antwoord ervan is niet bekend…", "it says “antwoord ervan”"),
        ("Hallo {name}, wat eromheen staat, is niet samengevoegd…", "it says “wat eromheen”"),
        ("Hallo {name}, wat is verzonden, is met het resultaat bewaard…", "zo ziet u het resultaat"),
        ("Hallo {name}, controleren of alles werkt en stoppen…", "…, en dan stoppen"),
        ("<b>Hallo</b> {name}, even wachten…", "its tags are not those of the source"),
    ],
    "&Next": [
        ("Volgende", "it has 0 mnemonics (&), the source 1"),
        ("&Vol&gende", "it has 2 mnemonics (&), the source 1"),
        ("&Volamp;gende", "it says “Volamp;”, left over from an edit"),
        (
            "Naar de lijst Naar de lijst &van nu",
            "it says “Naar de lijst Naar de lijst ”, left over from an edit",
        ),
        ("&Volgende.", "it ends with “.”, the source with “no mark”"),
    ],
    "One line,\nanother line.": [
        ("Eén regel, nog een regel.", "its line breaks are not those of the source"),
        ("Eén regel,\nnog een regel", "it ends with “no mark”, the source with “.”"),
    ],
    "Saved to %1.": [("Opgeslagen.", "it lost %1")],
}
JA = {
    "Hello {name}, wait…": [
        ("こんにちは、「{name}」さん. お待ちください…", "a half-width full stop or comma"),
        ("こんにちは、「{name}」さん。 お待ちください…", "a space behind 。 or 、"),
        ("こんにちは、「{name}」さん！お待ちください…", "。、「」 are full-width, ! ? : ( ) half-width"),
        ("こんにちは、「{name}」さん。ﾌﾟﾛ…", "half-width katakana"),
        ("こんにちは、「{name}」さん。１個…", "full-width letters or digits"),
        ("こんにちは、「{name}」さん。25文字…", "no space between Japanese and Latin letters"),
        ("こんにちは、「{name}」さん。プロダクトキー…", "it says “プロダクトキー”: プロダクト キー"),
        ("こんにちは、「{name}」さん。ほかのキー…", "it says “キー”: プロダクト キー, always in full"),
        ("こんにちは、「{name}」さん。ライセンス認証…", "it says “ライセンス認証”: アクティブ化"),
        ("「{name}」さん、何も引き換えられず…", "it says “何も引き換えられ”: 引き換えは行われていません"),
        ("「{name}」さん、結果が分かるまで…", "it says “分かる”: わかる"),
        ("「{name}」さん、他の顧客…", "it says “他の”: ほかの"),
        ("「{name}」さん、今日から…", "it says “今日”: 本日"),
        ("「{name}」さん、末尾 5 文字…", "it says “末尾 5 文字”: 末尾の 5 文字"),
        ("「{name}」さん、練習用プロダクト キー…", "it says “練習用プロダクト”: 練習用のプロダクト キー"),
        ("「{name}」さん、顧客の作成…", "it says “顧客の作成”: 顧客の登録, 顧客を登録する"),
        ("「{name}」さん、連絡先に連絡してください…", "it says “に連絡してください”"),
        ("{name} さん、お待ちください…", "a name stands in 「」"),
        ("「{name}」さん、{seconds} 待機します…", "a space behind a number with its unit"),
        ("「{name}」さん、選んでください…", "it says “選ん”: 選択する"),
        ("「{name}」さん、両方の値…", "it says “両方の値”: 注文と応答の内容"),
        ("「{name}」さん、一括処理を引き換えて…", "it says “一括処理を引き換え”"),
        ("「{name}」さん、この一覧はまだ実行…", "it says “この一覧はまだ実行”: この一覧を処理する"),
        ("「{name}」さん、確認を求められないため…", "it says “確認を求められない”: 質問が行われない"),
        ("「{name}」さん、必要かもしれません…", "it says “かもしれません”: 場合があります"),
        ("「{name}」さん、期限内のはずの場合…", "it says “はずの場合”: と思われる場合"),
        ("「{name}」さん、ある種類の警告…", "it says “ある種類の”: 指定した種類の"),
        ("「{name}」さん、開かれませんでした…", "it says “開かれません”: 開きません"),
        ("「{name}」さん、失効しているか、入力されていません。…", "…か、…可能性があります"),
    ],
    "Saved to %1.": [("%1 に保存しました", "it ends with “no mark”, the source with “.”")],
    "Until {date}": [("{date} まで", "“{date} ”: a space behind a date")],
}


@pytest.mark.parametrize(
    ("language", "source", "text", "fault"),
    [
        (language, source, text, fault)
        for language, table in (("nl", NL), ("ja", JA))
        for source, broken in table.items()
        for text, fault in broken
    ],
)
def test_a_broken_translation_is_found(language: str, source: str, text: str, fault: str, root: Path) -> None:
    write(root, language, source, text)
    found = list(check.messages(root, language))
    assert any(fault in one and source in one for one in found), found


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("en", ("%n key", "keys")),
        ("nl", ("één productcode", "%n productcodes")),
        ("ja", ("プロダクト キー",)),
    ],
)
def test_every_plural_form_keeps_its_number(language: str, forms: tuple[str, ...], root: Path) -> None:
    write(root, language, "%n key(s)", *forms)
    assert [one for one in check.messages(root, language) if "it lost %n" in one]


@pytest.mark.parametrize(
    ("state", "text", "fault"),
    [
        ("unfinished", "&Volgende", "it is not finished"),
        ("unfinished", "", "it is not finished"),
        (None, "", "the translation is empty"),
        ("vanished", "&Volgende", "it is no longer in the sources"),
        ("obsolete", "&Volgende", "it is no longer in the sources"),
    ],
)
def test_an_unfinished_translation_is_found(state: str | None, text: str, fault: str, root: Path) -> None:
    write(root, "nl", "&Next", text, state=state)
    assert [one for one in check.messages(root, "nl") if "“&Next”" in one and fault in one]


def rewrite(root: Path, old: str, new: str) -> None:
    path = root / "wizard" / "cli" / "texts.py"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_a_new_text_in_the_sources_is_found(root: Path) -> None:
    rewrite(root, '"&Next"', '"&Back"')
    found = list(check.faults(root))
    assert "wizard_nl.ts lacks “&Back” (Cli). Run: python i18n/update.py" in found
    assert any("has “&Next” (Cli), which is gone from the sources" in one for one in found)


def test_a_note_that_changed_is_found(root: Path) -> None:
    rewrite(
        root,
        '    N_("Cli", "&Next")',
        '    #: A button.\n    N_("Cli", "&Next")',
    )
    assert any("is not what lupdate makes" in one for one in check.faults(root))


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ('translate("Page", f"Saved to {n}")', "texts.py:13: An f-string is never translated"),
        ('window.tr(f"Saved to {n}")', "texts.py:13: An f-string is never translated"),
        ('N_("Page", ("in " "brackets"))', "lupdate does not find “in brackets”"),
        ('translate("Page", "%n by name", n=n)', "lupdate does not find “%n by name”"),
        ('speech.text("Page", "%n not marked", n)', "lupdate does not find “%n not marked”"),
        ('f\'{text("Page", "in a string")}\'', "lupdate does not find “in a string”"),
        ("f'{terminal.phrase(\"in a string\")}'", "lupdate does not find “in a string”"),
        ('terminal.tell(f"Saved to {n}")', "texts.py:13: An f-string is never translated"),
        ('N_("Page", "wait...")', "it has three full stops"),
        ('N_("Page", "a licence")', "it says “licence”: license"),
        ('N_("Page", "keys", None, 1)', "it asks for plural forms but has no %n"),
    ],
)
def test_a_text_that_lupdate_passes_over_or_that_breaks_a_rule_is_found(
    line: str, fault: str, root: Path, tmp_path: Path
) -> None:
    path = root / "wizard" / "cli" / "texts.py"
    path.write_text(f"{SOURCE}    {line}\n", encoding="utf-8")
    found = list(check.in_sources(root, tmp_path))
    assert len(found) == 1
    assert fault in found[0]


@pytest.mark.parametrize(
    ("name", "text", "fault"),
    [
        ("README.md", "What came of it is written down.", "README.md: it says “came of”: result."),
        ("docs/guide.nl.md", "Kijk naar de kaart.", "docs/guide.nl.md: it says “Kijk naar”: controleer."),
        (
            "docs/guide.ja.md",
            "キーを入力します。",
            "docs/guide.ja.md: it says “キー”: プロダクト キー, always in full.",
        ),
        ("wizard/odd.py", '"""Whoever asks."""\n', "wizard/odd.py:1: it says “Whoever”: anyone."),
        (
            "tests/test_odd.py",
            'def f():\n    """Made anew."""\n',
            "tests/test_odd.py:2: it says “anew”: again.",
        ),
        (
            "wizard/odd.py",
            "KEYS = ()  # out of the order\n",
            "wizard/odd.py:1: it says “out of the order”: removed from the order.",
        ),
    ],
)
def test_an_odd_word_in_a_document_or_code_is_found(name: str, text: str, fault: str, root: Path) -> None:
    path = root / name
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, encoding="utf-8")
    assert fault in list(prose.faults(root))


def test_code_and_quotations_in_a_document_may_have_any_word(root: Path) -> None:
    path = root / "README.md"
    path.write_text("Run `anew`.\n\n> “Whoever asks”\n\n[Steps](the-key-stands-here.md)\n", encoding="utf-8")
    assert list(prose.faults(root)) == []


def test_a_source_that_is_no_python_is_found(root: Path, tmp_path: Path) -> None:
    (root / "wizard" / "broken.py").write_text("def (", encoding="utf-8")
    assert [one for one in check.in_sources(root, tmp_path) if one.startswith("wizard/broken.py:1: ")]


def test_a_stale_compiled_catalog_is_found(root: Path) -> None:
    write(root, "nl", "&Next", "&Verder")
    assert list(check.faults(root)) == [
        "wizard_nl.qm is not what lrelease makes of its .ts file now. Run: python i18n/update.py"
    ]


def test_a_missing_file_is_found(root: Path) -> None:
    compiled(root, "ja").unlink()
    assert list(check.faults(root)) == ["wizard_ja.qm is missing. Run: python i18n/update.py"]
    catalog(root, "nl").unlink()
    assert list(check.faults(root)) == ["wizard_nl.ts is missing. Run: python i18n/update.py"]


def test_a_catalog_that_is_no_xml_is_said_plainly(root: Path) -> None:
    catalog(root, "nl").write_text("no xml", encoding="utf-8")
    with pytest.raises(ToolError, match=r"wizard_nl\.ts"):
        list(check.faults(root))


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ('translate("Cli", "%n é", None, n)', 'translate("Cli", "%n é", None, 1)'),
        ('a.text("é", "%n", "", len(x[0]))  # é', 'a.text("é", "%n", "", 1)  # é'),
        ('translate(\n"é", "%n", None,\n (n +\n 1))\n', 'translate(\n"é", "%n", None,\n (1))\n'),
        ("f(1, 2, 3, n) or translate(context, text)", "f(1, 2, 3, n) or translate(context, text)"),
        ('text("a", "b", c, text("d", "e", f, len(n)))', 'text("a", "b", c, 1)'),
        ('M_("é")', 'M_(N_("Messages", "é"))'),
        ('(M_(\n"%n", None, PLURAL), 1)', '(M_(\nN_("Messages", "%n", None, 1), None, PLURAL), 1)'),
        ('a.tell("é" "{x}", b, x=phrase("c"))', 'a.tell(N_("Cli", "é" "{x}"), b, x=phrase(N_("Cli", "c")))'),
        ('a.phrase("%n é", n=len(b))', 'a.phrase(N_("Cli", "%n é", None, 1), n=len(b))'),
        ("the.file.tell()", "the.file.tell()"),
        ("no python (", "no python ("),
    ],
)
def test_every_lupdate_sees_a_number_and_a_context(written: str, read: str) -> None:
    assert for_lupdate(written) == read


def test_patterns_of_dates_are_no_sentences() -> None:
    entry = Entry("Cli", "MMMM d", "", "A pattern of Qt: …", "", False, ("M月d日",))
    assert list(rules.faults(entry, "ja")) == []
