"""The manual page of product-key, made from its parser whenever a package is built."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import cast

from argparse_manpage.manpage import Manpage

PLACE = "share/man/man1/product-key.1"


class _Source:
    """The source texts, which are English: a build needs no Qt for them."""

    def text(self, _context: str, source: str, _count: int | None = None) -> str:
        return source


def write_man_page(root: Path, version: str) -> Path:
    """Make the page of the program in the folder `root`, and return its file below build/."""
    path = root / "build" / Path(PLACE).name
    path.parent.mkdir(exist_ok=True)
    path.write_text(man_page(root, version), encoding="utf-8")
    return path


def man_page(root: Path, version: str) -> str:
    """Return the page in roff, in English, for the program in the folder `root`."""
    sys.path.insert(0, str(root))
    try:
        from wizard.cli.parser import build_parser
        from wizard.cli.terminal import Terminal
        from wizard.messages import Translator
    finally:
        sys.path.remove(str(root))

    os.environ["COLUMNS"] = "72"  # so that a page as wide as a terminal breaks no usage again
    parser = build_parser(Terminal(cast(Translator, _Source())))
    about = {
        "description": "redeem and check 25-character product keys",
        "project_name": "Product Key Wizard",
        "version": version,
        "manual_title": "User Commands",
    }
    return str(Manpage(parser, about, format="single-commands-section"))
