"""The command line: it says what is wrong and shows how it is meant, and no key is repeated."""

from __future__ import annotations

import re
import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import MICROSOFT, NEW, Run
from wizard import __version__
from wizard.cli import main
from wizard.cli.examples import EXAMPLES, FIRST_STEPS
from wizard.cli.parser import build_parser
from wizard.cli.terminal import Terminal
from wizard.messages import Translator

COMMANDS = (
    *("redeem", "check", "customers", "subscriptions", "orders", "resume", "practice"),
    *("practice keys", "practice reset"),
)

EXIT_CODES = ["0", "1", "2", "3", "70", "130"]

WRONG = [
    "",
    "redem",
    "redeem --actoin new KEY",
    "redeem --action old KEY",
    "redeem --action",
    "redeem --account nobody",
    "redeem --practice --service https://x.example KEY",
    "redeem --yes=yes KEY",
    "redeem --customer",
    "subscriptions",
    "subscriptions --customer",
    "orders --json --csv",
    "orders KEY",
    "customers delete",
    "customers --name X",
    "customers create",
    "customers create --name X --domain x.example",
    "customers create --name X --domain nodomain --country NL",
    "customers create --name X --domain x.example --country Netherlands",
    "practice",
    "practice all",
    "check",
    "check --format other KEY",
    "resume",
    "--data-dir",
    "--language",
    "-x",
    "--",
]


@pytest.mark.parametrize("words", WRONG)
def test_a_wrong_command_line_is_usage_and_does_nothing(words: str, run: Run) -> None:
    ran = run(*(NEW if word == "KEY" else word for word in words.split()))
    assert ran.code == 2
    assert ran.out == ""
    assert NEW not in ran.err
    assert (
        "Nothing was done" in ran.err or "none was created" in ran.err or "No customer was created" in ran.err
    )


@pytest.mark.parametrize(
    "words",
    [
        ["redeem", "--action", MICROSOFT],
        ["redeem", "--account", MICROSOFT],
        ["redeem", f"--yes={MICROSOFT}"],
        ["redeem", f"--{MICROSOFT}"],
        ["redeem", f"-{MICROSOFT}"],
        ["redeem", "--unknown", MICROSOFT],
        ["redeem", "--customer", MICROSOFT],
        ["redeem", "--subscription", MICROSOFT],
        ["redeem", "--reference", MICROSOFT],
        ["redeem", "--service", MICROSOFT],
        ["redeem", "--service", f"https://x.example/{MICROSOFT}"],
        ["redeem", "--data-dir", MICROSOFT],
        ["customers", MICROSOFT],
        ["customers", "--search", MICROSOFT],
        ["customers", "create", "--name", MICROSOFT],
        ["subscriptions", "--customer", MICROSOFT],
        ["orders", MICROSOFT],
        ["practice", MICROSOFT],
        ["resume", MICROSOFT],
        [MICROSOFT],
        ["--language", MICROSOFT, "orders", "--nothing"],
    ],
    ids=lambda words: " ".join(words).replace(MICROSOFT, "KEY"),
)
@pytest.mark.parametrize("written", [str, str.lower, lambda key: key.lower().replace("-", "")])
def test_a_key_in_the_wrong_place_is_not_repeated(words: list[str], written: object, run: Run) -> None:
    assert callable(written)
    ran = run(*(written(word) if MICROSOFT in word else word for word in words))
    assert ran.code == 2
    said = (ran.out + ran.err).upper().replace("-", "")
    assert MICROSOFT.replace("-", "")[:20] not in said
    assert "VK7JG" not in said


def test_keys_may_stand_before_between_and_behind_the_options(redeem: Run, run: Run) -> None:
    from tests.cli.conftest import SPARE
    from wizard.contract import Action

    first, second, third = SPARE[Action.NEW][:3]
    ran = run("redeem", first, "--practice", second, "--action", "new", third, "--yes", NEW, "--json")
    assert [line["ending"] for line in ran.json["receipt"]["lines"]] == [
        key[-5:] for key in (first, second, third, NEW)
    ]


def test_the_data_folder_may_be_named_before_the_command(
    folder: object, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--data-dir", str(folder), "--language", "nl", "orders"]) == 0
    assert "bestellingen" in capsys.readouterr().err


@pytest.mark.parametrize("language", ["en", "nl", "ja"])
@pytest.mark.parametrize("command", ["", *COMMANDS])
def test_every_command_has_help_in_every_language(command: str, language: str, run: Run) -> None:
    ran = run(*command.split(), "--help", "--language", language)
    assert ran.code == 0
    assert ran.err == ""
    assert f"product-key {command}".strip() in ran.out
    assert "--data-dir" in ran.out
    assert ("show this help" in ran.out) == (language == "en")


@pytest.mark.parametrize("command", ["", *(name.replace("_command", "") for name in EXAMPLES)])
def test_japanese_help_is_in_one_register(command: str, run: Run) -> None:
    ran = run(*command.split(), "--help", "--language", "ja")
    lines = ran.out.partition("オプション:")[2]
    assert "このヘルプを表示して終了する" in lines
    assert "色の使用: auto、always、never" in lines
    assert "  2  コマンド ラインの誤り" in lines
    found = ran.out if command else lines
    assert not re.search("です|ます|ません|ください|お使い|お手元|。", found), found


def test_japanese_sentences_about_a_command_line_have_no_space_between_them(run: Run) -> None:
    assert "実行できません。コマンド「chekc」はありません。「check」の間違いでは" in run(
        "chekc", "--language", "ja"
    ).err.replace("\n", "")
    assert "認識できない指定: --cvs。「--csv」の間違いでは" in run("orders", "--cvs", "--language", "ja").err


def test_the_version(run: Run) -> None:
    assert run("--version").out == f"product-key {__version__}\n"


@pytest.mark.parametrize("asked", ["xx", "dutch", "nlx", "", "\x1b[31m", "q" * 500])
def test_an_unknown_language_is_said_and_does_not_stop_anything(asked: str, run: Run) -> None:
    ran = run("orders", f"--language={asked}")
    assert ran.code == 0
    assert "choose from en, nl, ja" in ran.err
    assert "\x1b" not in ran.err
    assert len(ran.err) < 300


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("en", "no orders"),
        ("en_GB.UTF-8", "no orders"),
        ("nl", "bestellingen"),
        ("NL-be", "bestellingen"),
        ("ja", "注文"),
        ("ja_JP", "注文"),
    ],
)
def test_a_language_may_be_named_as_systems_name_it(asked: str, said: str, run: Run) -> None:
    ran = run("orders", "--language", asked)
    assert said in ran.err
    assert "choose from" not in ran.err


def test_without_the_option_it_is_the_system_s_language(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "ja_JP.UTF-8")
    assert "注文" in run("orders").err


def test_without_arguments_those_of_the_process_count(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["product-key", "--version"])
    monkeypatch.setattr("wizard.cli.ignore_for_good", lambda: None)  # this process continues
    assert main() == 0
    assert __version__ in capsys.readouterr().out


def test_without_qt_there_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(*_: object) -> object:
        raise ImportError("No module named 'PySide6'")

    monkeypatch.setattr("wizard.cli.program.Translator", fail)
    assert main(["orders"]) == 70
    assert capsys.readouterr().err.startswith("product-key cannot start: ImportError")


def test_only_what_is_missing_is_named(run: Run) -> None:
    assert "Missing: ORDER\n" in run("resume").err


# ---- as people expect it


def test_the_program_alone_shows_its_help_with_examples(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([]) == 0
    said = capsys.readouterr()
    assert said.err == ""
    assert "redeem             Redeem keys after a review" in said.out
    assert "  product-key redeem --practice --action new\n" in said.out


@pytest.mark.parametrize("words", [["-V"], ["--version"]])
def test_the_version_is_shown_for_both_options(words: list[str], run: Run) -> None:
    assert run(*words).out.startswith("product-key ")


@pytest.mark.parametrize(
    ("typed", "meant"), [("chekc", "check"), ("order", "orders"), ("sing-in", "sign-in")]
)
def test_a_mistyped_command_is_repeated_and_another_suggested(typed: str, meant: str, run: Run) -> None:
    ran = run(typed)
    assert ran.code == 2
    assert f"There is no command “{typed}”. Did you mean “{meant}”?" in ran.err


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        (["redeem", "--pratice"], "--practice"),
        (["orders", "--cvs"], "--csv"),
        (["check", "--flie=x"], "--file"),
    ],
)
def test_for_a_mistyped_option_another_is_suggested(words: list[str], meant: str, run: Run) -> None:
    ran = run(*words)
    assert ran.code == 2
    assert f"Not understood: {words[1].partition('=')[0]}. Did you mean “{meant}”?" in " ".join(
        ran.err.split()
    )


def test_an_option_like_no_other_has_no_suggestion(run: Run) -> None:
    assert "Did you mean" not in run("orders", "--zzz").err


@pytest.mark.parametrize("group", ["practice", "batch", "keys"])
def test_a_group_alone_names_its_commands(group: str, run: Run) -> None:
    ran = run(group)
    assert ran.code == 2
    assert "COMMAND" not in ran.err
    assert re.search(r"Missing: \{\w+", ran.err)


@pytest.mark.parametrize(
    ("words", "of"), [([], ""), (["redeem"], " redeem"), (["practice", "keys"], " practice keys")]
)
def test_help_is_a_word_too(
    words: list[str], of: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["help", *words, "--data-dir", str(folder)]) == 0
    said = capsys.readouterr()
    assert said.out.startswith(f"usage: product-key{of} [-h]")


def test_a_key_in_the_place_of_a_command_is_not_repeated(run: Run) -> None:
    for typed in (NEW, NEW.lower(), NEW.replace("-", ""), NEW.replace("-", "").lower()):
        ran = run(typed)
        assert ran.code == 2
        assert "There is no command" not in ran.err
        assert NEW.replace("-", "").lower() not in ran.err.replace("-", "").lower()


@pytest.mark.parametrize("command", COMMANDS)
def test_every_help_has_examples_and_exit_codes(command: str, run: Run) -> None:
    ran = run(*command.split(), "--help")
    assert ran.code == 0
    assert f"examples:\n  product-key {command}" in ran.out
    assert re.findall(r"^ +(\d+)  \w", ran.out.partition("exit codes:")[2], re.MULTILINE) == EXIT_CODES


def test_what_a_command_does_not_understand_points_to_its_own_help(run: Run) -> None:
    ran = run("redeem", "--acton", "new")
    assert ran.code == 2
    assert "product-key redeem --help" in ran.err


@pytest.mark.parametrize("example", [line for lines in (*EXAMPLES.values(), FIRST_STEPS) for line in lines])
def test_every_example_is_a_command_line_that_is_understood(example: str) -> None:
    line = re.split(r" (?:[<|]|>>?) ", example)[0]
    words = [word for word in shlex.split(line)[1:] if word != "--help"]
    assert build_parser(Terminal(Translator("en"))).parse_args(words).command == words[0]
