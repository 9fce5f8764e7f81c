"""Time and memory to check a list of a million keys, from file to verdict.

Run it from the root of the repository: ``python -m tests.benchmarks.lists [keys]``. The yardstick is what
one writes first: a regular expression on every line, which sees the shape alone. It is measured in the same
run and just before each figure, all on one core: what else the machine does meanwhile slows both.
"""

from __future__ import annotations

import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import openpyxl

from wizard.keys import ALPHABET, Verdict, dashed
from wizard.keys.lists import Fields, open_list
from wizard.keys.service import complete_service

SHAPE = re.compile(f"[{ALPHABET}]{{5}}(?:-[{ALPHABET}]{{5}}){{4}}")
PRODUCTS = ("Office 365 Business Premium", "Windows 11 Pro", "Visio Plan 2")
FEW = 100
MANY = 100_000
COMMAND = [sys.executable, "-m", "wizard.cli", "check", "--file"]


def keys(count: int, source: random.Random) -> list[str]:
    """Right keys of the service's own format: the dearer check where no format is named."""
    return [dashed(complete_service("".join(source.choices(ALPHABET, k=23)))) for _ in range(count)]


def timed(work: Callable[[], object]) -> float:
    """Seconds of one core."""
    start = time.process_time()
    work()
    return time.process_time() - start


def floor(path: Path) -> float:
    """Return how often in a second a regular expression gets through a list."""

    def look() -> None:
        with path.open(encoding="ascii") as file:
            for line in file:
                assert SHAPE.match(line)

    return 1 / min(timed(look) for _ in range(3))


def read(path: Path, *, duplicates: bool = True, fields: Fields = Fields.NONE) -> None:
    """A list from its file to its last verdict."""
    with open_list(path, duplicates=duplicates, fields=fields) as reader:
        for _ in reader.chunks():
            pass
    assert set(reader.notes.verdicts) <= {Verdict.COMPLETE, Verdict.UNVERIFIABLE, Verdict.MISTYPED}


def unverifiable(count: int, source: random.Random) -> list[str]:
    """Return keys without an N, which no check holds: nearly all of them."""
    letters = ALPHABET.replace("N", "")
    return [dashed("".join(source.choices(letters, k=25))) for _ in range(count)]


def workbook(path: Path, rows: Sequence[tuple[str, ...]]) -> None:
    """Write a workbook of three columns: a customer, a key, a product."""
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Keys")
    for row in rows:
        sheet.append(row)
    book.save(path)


def command(path: Path, *words: str) -> None:
    """The same in the terminal, in a process of its own, its answer written to a file."""
    with tempfile.TemporaryFile() as out:
        subprocess.run([*COMMAND, str(path), *words], stdout=out, stderr=subprocess.DEVNULL, check=True)


def seconds(path: Path, *words: str) -> float:
    """Seconds of one core that a command takes, with its start."""
    before = os.times()
    command(path, *words)
    after = os.times()
    return after.children_user + after.children_system - before.children_user - before.children_system


# A process's peak counts for the program that it becomes: a small one has to start the command.
MEASURE = """
import os, subprocess, sys
with open(os.devnull, "wb") as nothing:
    process = subprocess.Popen(sys.argv[1:], stdout=nothing, stderr=nothing)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
print(usage.ru_maxrss)
sys.exit(process.returncode)
"""


def peak(path: Path, *words: str) -> int:
    """Return the peak memory of a command in bytes."""
    measure = [sys.executable, "-c", MEASURE, *COMMAND, str(path), "--json", *words]
    told = subprocess.run(measure, stdout=subprocess.PIPE, check=True).stdout
    return int(told) * (1 if sys.platform == "darwin" else 1024)


def main() -> None:
    """Print the figures."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
    seed = random.SystemRandom().randrange(1 << 32)
    made = keys(count, random.Random(seed))
    with tempfile.TemporaryDirectory() as folder:
        plain, table, quoted = (Path(folder) / name for name in ("keys.txt", "keys.csv", "quoted.csv"))
        plain.write_text("".join(f"{key}\n" for key in made))
        rows = [
            (str(n), f"Customer {n % 100}", key, PRODUCTS[n % 3], f"2024-01-{n % 28 + 1:02}")
            for n, key in enumerate(made)
        ]
        table.write_text("Id;Customer;Key;Product;Date\n" + "".join(";".join(row) + "\n" for row in rows))
        quoted.write_text("".join('"' + '","'.join(row) + '"\n' for row in rows))
        print(f"{count:,} keys (seed {seed})")
        print(f"{'':44}{'a second':>12}{'to the regular expression':>28}")

        def show(name: str, taken: float, bound: str = "") -> None:
            rate, yardstick = count / taken, count * floor(plain)
            print(f"{name:44}{rate:12,.0f}{rate / yardstick:24.3f} x  {bound}")

        show("regular expression, line by line", 1 / floor(plain))
        show("text, one key a line", timed(lambda: read(plain)), "at least 170,000")
        show("  without duplicates", timed(lambda: read(plain, duplicates=False)))
        show("CSV, five columns", timed(lambda: read(table)), "at least 120,000")
        show("  with the other columns, masked", timed(lambda: read(table, fields=Fields.MASKED)))
        show("CSV, everything in quotes", timed(lambda: read(quoted)))
        some = made[:MANY]
        three = [(f"Customer {n % 100}", key, PRODUCTS[n % 3]) for n, key in enumerate(some)]
        short, book, none = (Path(folder) / name for name in ("three.csv", "three.xlsx", "unverifiable.txt"))
        short.write_text("".join(";".join(row) + "\n" for row in three))
        workbook(book, three)
        none.write_text("".join(f"{key}\n" for key in unverifiable(MANY, random.Random(seed))))
        right = Path(folder) / "right.txt"
        right.write_text("".join(f"{key}\n" for key in some))
        best = [min(timed(partial(read, path)) for _ in range(3)) for path in (short, book, right, none)]
        for name, this, other, bound in (
            (f"workbook of {MANY:,} rows, three columns", 1, 0, "of CSV's rate, at least 0.6"),
            (f"{MANY:,} keys that cannot be checked", 3, 2, "of right ones' rate, at least 0.5"),
        ):
            print(f"{name:44}{MANY / best[this]:12,.0f}{best[other] / best[this]:24.3f} x  {bound}")
        show("product-key check --json, text", seconds(plain, "--json"), "at least 150,000")
        show("product-key check --json, CSV", seconds(table, "--json"))
        show("product-key check, sentences, text", seconds(plain))
        show("product-key check --csv, CSV", seconds(table, "--csv", str(Path(folder) / "out.csv")))
        few = Path(folder) / "few.txt"
        few.write_text("".join(f"{key}\n" for key in made[:FEW]))
        for name, words in (("index of duplicates", ()), ("--no-duplicates", ("--no-duplicates",))):
            more = peak(plain, *words) - peak(few, *words)
            figures = f"{more / count:12.1f} bytes a key ({more / 2**20:.1f} MiB; at most 100 a key)"
            print(f"{f'memory over {FEW} keys, {name}':44}{figures}")


if __name__ == "__main__":
    main()
