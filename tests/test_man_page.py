"""The manual page that the packages hold is made from the parser."""

from __future__ import annotations

import argparse
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

from wizard.cli.parser import build_parser
from wizard.cli.terminal import Terminal
from wizard.messages import Translator

ROOT = Path(__file__).parent.parent


def words_of(parser: argparse.ArgumentParser) -> Iterator[str]:
    """Every command and option of a parser."""
    for action in parser._actions:
        yield from (option for option in action.option_strings if option.startswith("--"))
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                yield command.prog
                yield from words_of(command)


@pytest.fixture(scope="module")
def page() -> str:
    """Make the page as an isolated build does: of all packages there is only the tool's."""
    tool = find_spec("argparse_manpage")
    assert tool is not None
    assert tool.origin is not None
    program = f"""
        import sys, importlib.util as util
        sys.path.append("packaging")
        place = {tool.origin!r}
        sys.modules["argparse_manpage"] = package = util.module_from_spec(
            spec := util.spec_from_file_location("argparse_manpage", place))
        spec.loader.exec_module(package)
        from pathlib import Path
        from man_page import man_page
        print(man_page(Path.cwd(), "1.2.3"))
    """
    lines = "\n".join(line.strip() for line in program.splitlines())
    done = subprocess.run(
        [sys.executable, "-S", "-c", lines], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout.replace("\\", "")


def test_every_command_and_option_is_in_the_page(page: str) -> None:
    wanted = set(words_of(build_parser(Terminal(Translator("en"))))) - {"--help"}
    assert {"product-key redeem", "product-key practice keys", "--action"} < wanted
    assert [word for word in sorted(wanted) if word not in page] == []


def test_the_page_tells_version_examples_and_exit_codes(page: str) -> None:
    assert "Product Key Wizard 1.2.3" in page.splitlines()[0]
    assert "product-key redeem --practice --action new" in page
    assert "3  paused, result unknown" in page
    assert "70  a fault of the program" in page
    assert "130  stopped by Ctrl+C" in page
