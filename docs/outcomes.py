"""The part of the user's guide that says what each message means: ``python docs/outcomes.py``.

It is made of the program's own sentences, as they stand when the service names nothing beyond the code, so
the guide cannot say anything else than the window. A test compares the two.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GUIDE = ROOT / "docs" / "guide.md"
BEGIN, END = "<!-- outcomes: made by docs/outcomes.py -->\n", "<!-- end of outcomes -->"
sys.path.insert(0, str(ROOT))

from wizard.contract import Problem  # noqa: E402
from wizard.messages.models import Message  # noqa: E402
from wizard.messages.problems import PROBLEMS, WARNINGS  # noqa: E402
from wizard.messages.translator import Translator  # noqa: E402


def section() -> str:
    """Every message about a key or an order, then every warning."""
    speech = Translator("en")
    problems: Mapping[str, Message] = {code: speech.problem(Problem(code, {})) for code in PROBLEMS}
    warnings = {code: speech.warning(Problem(code, {})) for code in WARNINGS}
    lines = [
        *_rows("What the window says", problems),
        "",
        "Warnings do not stop an order; you tick that you have read them.",
        "",
        *_rows("What it warns about", warnings),
    ]
    return "\n".join(lines) + "\n"


def _rows(heading: str, messages: Mapping[str, Message]) -> Iterator[str]:
    yield f"| {heading} | What it means | What to do |"
    yield "|---|---|---|"
    for code, message in messages.items():
        yield f"| **{message.title}**<br>`{code}` | {message.explanation} | {message.advice} |"


def main() -> None:
    """Write the section into the guide."""
    text = GUIDE.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    GUIDE.write_text(f"{before}{BEGIN}\n{section()}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
