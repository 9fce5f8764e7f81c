"""The tables of the user's guides that explain each message: ``python docs/outcomes.py``.

They are made of the program's own sentences for a problem without details, in each language, so a guide
cannot differ from the window. A test compares the two.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
GUIDES = {
    "en": ROOT / "docs" / "guide.md",
    "nl": ROOT / "docs" / "guide.nl.md",
    "ja": ROOT / "docs" / "guide.ja.md",
}
BEGIN, END = "<!-- outcomes: made by docs/outcomes.py -->\n", "<!-- end of outcomes -->"
sys.path.insert(0, str(ROOT))

from wizard.contract import Action, Problem  # noqa: E402
from wizard.messages.guide import help_links, quoted_text, remedy  # noqa: E402
from wizard.messages.guide_remedies import REMEDIES  # noqa: E402
from wizard.messages.models import Message  # noqa: E402
from wizard.messages.problems import PROBLEMS, WARNINGS  # noqa: E402
from wizard.messages.translator import Translator  # noqa: E402
from wizard.microsoft import quoted  # noqa: E402


@dataclass(frozen=True, slots=True)
class Words:
    """Headings of the tables in one language, and the sentence between them."""

    problem: str
    meaning: str
    remedy: str
    warnings: str
    warning: str
    microsoft: str
    not_known: str


WORDS = {
    "en": Words(
        "What the window says",
        "What it means",
        "What to do",
        "Warnings do not stop an order; you tick a box to say that you have read them.",
        "What it warns about",
        "Messages at Microsoft",
        "The exact words of this message in English are not known.",
    ),
    "nl": Words(
        "Melding in het venster",
        "Betekenis",
        "Oplossing",
        "Waarschuwingen houden een bestelling niet tegen; u bevestigt dat u ze hebt gelezen.",
        "Waarschuwing",
        "Meldingen bij Microsoft",
        "De precieze tekst van deze melding in het Nederlands is niet bekend.",
    ),
    "ja": Words(
        "ウィンドウのメッセージ",
        "意味",
        "対処方法",
        "警告があっても注文は続行できます。"
        "続行するには、警告の内容を読み、チェック ボックスをオンにしてください。",
        "警告",
        "Microsoft のページのメッセージ",
        "このメッセージの日本語での正確な文面はわかっていません。",
    ),
}


def section(language: str) -> str:
    """Return the tables of problems and warnings in `language`, and the messages of Microsoft's pages."""
    speech, words = Translator(language), WORDS[language]
    problems: Mapping[str, Message] = {code: speech.problem(Problem(code, {})) for code in PROBLEMS}
    warnings = {code: speech.warning(Problem(code, {})) for code in WARNINGS}
    lines = [
        *_rows(words.problem, words, problems),
        "",
        words.warnings,
        "",
        *_rows(words.warning, words, warnings),
        "",
        f"## {words.microsoft}",
        *_messages_of_microsoft(speech, words),
    ]
    return "\n".join(lines) + "\n"


def _messages_of_microsoft(speech: Translator, words: Words) -> Iterator[str]:
    """Yield a heading for each message, to link to, with the words of the page and the remedy."""
    *_, support = help_links(speech)
    yield from ("", f"[{support.text}]({support.address})")
    for code in REMEDIES:
        title, explanation, advice = remedy(speech, code, Action.NEW)
        yield from ("", f"### {title}", "")
        quotations = [f"> {quoted_text(speech, one.text)}" for one in quoted(speech.language, code)]
        yield "\n>\n".join(quotations) or words.not_known
        yield from (
            "",
            f"{explanation} {advice}".strip() if speech.language != "ja" else explanation + advice,
        )


def _rows(heading: str, words: Words, messages: Mapping[str, Message]) -> Iterator[str]:
    yield f"| {heading} | {words.meaning} | {words.remedy} |"
    yield "|---|---|---|"
    for code, message in messages.items():
        yield f"| **{message.title}**<br>`{code}` | {message.explanation} | {message.advice} |"


def main() -> None:
    """Write the tables into the guide of each language."""
    for language, guide in GUIDES.items():
        before, rest = guide.read_text(encoding="utf-8").split(BEGIN)
        _, after = rest.split(END)
        guide.write_text(f"{before}{BEGIN}\n{section(language)}\n{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
