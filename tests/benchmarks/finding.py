"""Share of disguised keys that are found, and of other texts that are taken for keys.

Run it from the root of the repository: ``python -m tests.benchmarks.finding [texts] [megabytes] [seed]``.
The texts with keys come from a seeded grammar; the text without keys is this Python's own library, log lines
and tables with ids of thirty kinds, and prose in three languages.
"""

from __future__ import annotations

import random
import sys
import sysconfig
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.benchmarks import ids, prose
from wizard.keys import ALPHABET, find
from wizard.keys.service import complete_service

MIB = 1 << 20
SEPARATORS = ["-"] * 6 + [
    " ",
    "",
    "  ",
    ".",
    "/",
    "_",
    ":",
    "|",
    "*",
    " - ",
    "–",
    "‑",
    "ー",
    "\u00a0",
    "\u3000",
    "\\-",
]
ENCODED = [
    "%2D",
    "%20",
    "&nbsp;",
    "&#45;",
    "&#x2011;",
    "\\u002D",
    "\\u2011",
    "\u00ad",
    "\u200b",
    "â€‘",
    "<wbr>-",
    "</td><td>",
]
BREAKS = ["-\n", "-\r\n> ", "\n", "\n-", "- \n  "]
BEFORE = [
    "",
    "Key: ",
    "Product key:\n",
    '"',
    "1. ",
    "> ",
    "https://example.test/?key=",
    "プロダクト キー：",
    "Uw sleutel is ",
    "Office 365\t",
    "<b>",
    "key",
    "(",
]
BEHIND = ["", ".", '"', "\nThank you", " (5 seats)", "です。", "</b>", "&lang=en", "; 2026-01-31", ")\n"]


def wide(text: str) -> str:
    """Return `text` in full width."""
    return "".join(chr(ord(one) + 0xFEE0) if one.isascii() and one.isalnum() else one for one in text)


def cut(letters: str, sizes: list[int]) -> list[str]:
    """Return `letters` in groups of these sizes, the last one again and again."""
    groups, at = [], 0
    while at < len(letters):
        size = sizes.pop(0) if len(sizes) > 1 else sizes[0]
        groups.append(letters[at : at + size])
        at += size
    return groups


def disguised(letters: str, source: random.Random) -> tuple[str, str]:
    """Return a disguise of a key and its kind."""
    kind = source.choices(
        ["separator", "encoded", "broken", "grouping", "wrapped", "case", "width"], [8, 4, 3, 2, 2, 2, 1]
    )[0]
    fives = cut(letters, [5])
    match kind:
        case "separator":
            return source.choice(SEPARATORS).join(fives), kind
        case "encoded":
            return source.choice(ENCODED).join(fives), kind
        case "broken":
            return source.choice(BREAKS).join(fives), kind
        case "grouping":
            groups = cut(letters, [source.choice([2, 3, 4, 6, 7, 8, 10, 12])])
            return source.choice(["-", " ", "."]).join(groups), kind
        case "wrapped":
            printed, at = "-".join(fives), source.randrange(3, 26)
            return f"{printed[:at]}\n{printed[at:]}", kind
        case "case":
            printed = source.choice(["-", " ", ""]).join(fives)
            return source.choice([printed.lower(), printed.title(), printed.swapcase()]), kind
        case _:
            return wide("-".join(fives)), kind


def recall(count: int, source: random.Random) -> None:
    """Print how many keys of `count` texts are found."""
    asked: Counter[str] = Counter()
    lost: Counter[str] = Counter()
    examples: dict[str, str] = {}
    extra = 0
    for _ in range(count):
        letters = complete_service("".join(source.choices(ALPHABET, k=23)))
        text, kind = disguised(letters, source)
        before, behind = source.choice(BEFORE), source.choice(BEHIND)
        if before == "key" and kind != "separator":
            before = "key "
        text = f"{source.choice(prose.SENTENCES)}\n{before}{text}{behind}\n{source.choice(prose.SENTENCES)}\n"
        found = [one.text for one in find(text).candidates]
        asked[kind] += 1
        if letters not in found:
            lost[kind] += 1
            examples.setdefault(f"{kind} {lost[kind] % 4}", text)
        extra += sum(one != letters for one in found)
    all_lost = lost.total()
    print(
        f"{count:,} texts with a key: {100 - 100 * all_lost / count:.2f} % found (at least 99.9 %), "
        f"{extra} other rows"
    )
    for kind in sorted(asked):
        print(f"  {kind:12}{asked[kind]:8,}{lost[kind]:6} lost")
    if "-v" in sys.argv:
        for kind, text in examples.items():
            print(kind, repr(text))


def library(size: int) -> Iterator[tuple[str, str]]:
    """Yield the names and texts of this Python's library, up to `size` characters."""
    left = size
    for path in sorted(Path(sysconfig.get_path("stdlib")).rglob("*.py")):
        if "site-packages" in path.parts:
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        left -= len(text)
        yield path.name, text
        if left < 0:
            return


def lines(size: int, make: Callable[[], str]) -> str:
    """Return lines that `make` makes, `size` characters of them."""
    made: list[str] = []
    while size > 0:
        made.append(make())
        size -= len(made[-1]) + 1
    return "\n".join(made)


def false_keys(size: int, source: random.Random) -> None:
    """Print what is taken for a key in `size` characters without one."""
    kinds = sorted(ids.KINDS)

    def log_line() -> str:
        kind = source.choice(kinds)
        moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=source.randrange(31_536_000))
        stamp = moment.isoformat(" ", "milliseconds")
        return f"{stamp} INFO {kind} {ids.KINDS[kind](source)} {source.choice(prose.WORDS)}"

    def table_row() -> str:
        some = (ids.KINDS[source.choice(kinds)](source) for _ in range(3))
        return ";".join([str(source.randrange(10**6)), *some, source.choice(prose.SENTENCES)])

    texts = [
        *library(size // 2),
        *((f"log {n}", lines(MIB, log_line)) for n in range(size // 5 // MIB)),
        *((f"table {n}", lines(MIB, table_row)) for n in range(size // 5 // MIB)),
        ("prose", lines(size // 10, lambda: " ".join(source.choices(prose.SENTENCES, k=3)))),
    ]
    keys, named, count = 0, 0, 0
    start = time.process_time()
    for name, text in texts:
        found = find(text)
        keys += len(found.candidates)
        named += len(found.meant)
        count += text.count("\n") + 1
        if "-v" in sys.argv:
            split = text.split("\n")
            for number in [one.line for one in found.candidates]:
                print("KEY", name, number, split[number - 1][:160])
            for number in found.meant:
                print("NAMED", name, number, split[number - 1][:160])
    taken = time.process_time() - start
    total = sum(len(text) for _, text in texts)
    print(f"{total / MIB:.1f} MiB and {count:,} lines without a key: {keys} keys (none), {named} lines named")
    print(
        f"  {named * 100_000 / count:.2f} in 100,000 lines (at most 1); "
        f"{total / MIB / taken:.1f} MiB a second"
    )


def main() -> None:
    """Print the figures."""
    words = [word for word in sys.argv[1:] if word != "-v"]
    count = int(words[0]) if words else 20_000
    size = (int(words[1]) if len(words) > 1 else 21) * MIB
    seed = int(words[2]) if len(words) > 2 else random.SystemRandom().randrange(1 << 32)
    print(f"seed {seed}")
    recall(count, random.Random(seed))
    false_keys(size, random.Random(seed))


if __name__ == "__main__":
    main()
