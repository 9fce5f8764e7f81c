"""Completion: what a shell completes comes from the parser, and real shells take it."""

from __future__ import annotations

import argparse
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from wizard.cli.parser import build_parser
from wizard.cli.terminal import Terminal
from wizard.messages import Translator

SHELLS = ("bash", "zsh", "fish", "powershell")
LANGUAGES = ("en", "nl", "ja")

CASES = [
    ("re", {"redeem", "resume"}),
    ("redeem --act", {"--action"}),
    ("redeem --action r", {"reactivate"}),
    ("redeem --yes --account re", {"reseller", "reader"}),
    ("practice k", {"keys"}),
    ("practice keys --sh", {"--shows"}),
    ("check --file li", {"list.csv"}),
    ("orders --data-dir fo", {"folder"}),
    ("orders --language j", {"ja"}),
    ("completion f", {"fish"}),
]


def words_of_the_parser(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        yield from action.option_strings
        if isinstance(action, argparse._SubParsersAction):
            for name, command in action.choices.items():
                yield name
                yield from words_of_the_parser(command)


@pytest.fixture
def script(run: Run, tmp_path: Path) -> Path:
    """A folder with a list and a folder, and the scripts of all shells."""
    (tmp_path / "list.csv").touch()
    (tmp_path / "folder").mkdir()
    for shell in SHELLS:
        (tmp_path / f"script.{shell}").write_text(run("completion", shell).out, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("shell", SHELLS)
def test_every_command_and_option_is_completed(shell: str, language: str, run: Run) -> None:
    ran = run("completion", shell, "--language", language)
    assert (ran.code, ran.err) == (0, "")
    wanted = set(words_of_the_parser(build_parser(Terminal(Translator("en")))))
    assert {"redeem", "--action", "completion"} < wanted
    # fish names options without their dashes.
    found = ran.out if shell != "fish" else ran.out.replace("-s ", "-").replace("-l ", "--")
    assert [word for word in sorted(wanted) if word not in found] == []


def test_another_shell_is_a_wrong_command_line(run: Run) -> None:
    ran = run("completion", "cmd")
    assert (ran.code, ran.out) == (2, "")
    assert "'bash', 'zsh', 'fish', 'powershell'" in ran.err


def test_completion_leaves_no_file(run: Run, folder: Path) -> None:
    run("completion", "bash")
    assert not folder.exists() or list(folder.iterdir()) == []


@pytest.mark.skipif(shutil.which("bash") is None, reason="no bash here")
@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_bash_completes(line: str, wanted: set[str], script: Path) -> None:
    words = ["product-key", *line.split(" ")]
    program = f"""
        source script.bash
        COMP_WORDS=({" ".join(f"'{word}'" for word in words)}); COMP_CWORD={len(words) - 1}
        function_name=$(complete -p product-key | sed 's/.*-F \\([^ ]*\\).*/\\1/')
        $function_name product-key '{words[-1]}' '{words[-2]}'
        printf '%s\\n' "${{COMPREPLY[@]}}"
    """
    done = subprocess.run(["bash", "-c", program], cwd=script, capture_output=True, text=True, check=True)
    assert {word.rstrip("/ ") for word in done.stdout.splitlines()} == wanted


@pytest.mark.skipif(shutil.which("fish") is None, reason="no fish here")
@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_fish_completes(line: str, wanted: set[str], script: Path) -> None:
    program = f"source script.fish; complete -C 'product-key {line}'"
    done = subprocess.run(["fish", "-c", program], cwd=script, capture_output=True, text=True, check=True)
    assert {word.split("\t")[0].rstrip("/") for word in done.stdout.splitlines()} == wanted


@pytest.mark.skipif(shutil.which("zsh") is None, reason="no zsh here")
@pytest.mark.parametrize("language", LANGUAGES)
def test_zsh_reads_the_script(language: str, run: Run, tmp_path: Path) -> None:
    script = tmp_path / "_product-key"
    script.write_text(run("completion", "zsh", "--language", language).out, encoding="utf-8")
    program = f"fpath=({tmp_path}) && autoload -Uz _product-key && autoload +X _product-key"
    done = subprocess.run(["zsh", "-fc", program], cwd=tmp_path, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
