"""Speed of `check` on complete keys, against the decoder one writes first, and a regular expression.

Run it from the root of the repository: ``python -m tests.benchmarks.keys``. All is measured in the same run,
on one core; of several rounds the best one counts.
"""

from __future__ import annotations

import csv
import random
import re
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from wizard.keys import ALPHABET, KeyFormat, Verdict, check, find
from wizard.keys.service import complete_service

PUBLISHED = Path(__file__).parent.parent / "keys" / "published.csv"
SHAPE = re.compile(f"[{ALPHABET}]{{25}}")
ROUNDS = 5


def plainly(key: str) -> bool:
    """The 2009 check, digit by digit and bit by bit."""
    place = key.find("N")
    if len(key) != 25 or key.count("N") != 1 or place == 24:
        return False
    value = place
    for letter in key.replace("N", ""):
        value = value * 24 + "BCDFGHJKMPQRTVWXY2346789".index(letter)
    checksum = value >> 103 & 0x3FF
    crc = 0xFFFFFFFF
    for byte in (value & ~(0x3FF << 103)).to_bytes(16, "little"):
        crc ^= byte << 24
        for _ in range(8):
            crc = (crc << 1 ^ 0x04C11DB7 if crc & 0x80000000 else crc << 1) & 0xFFFFFFFF
    return value >> 114 == 0 and (crc ^ 0xFFFFFFFF) & 0x3FF == checksum


def per_second(work: Callable[[str], object], keys: Sequence[str]) -> float:
    """Keys a second, in the best of several rounds."""

    def seconds() -> float:
        start = time.perf_counter()
        for key in keys:
            work(key)
        return time.perf_counter() - start

    return len(keys) / min(seconds() for _ in range(ROUNDS))


def main() -> None:
    """Print the rates and ratios."""
    with PUBLISHED.open(encoding="utf-8", newline="") as file:
        printed = [row["key"] for row in csv.DictReader(file) if row["format"] == "2009"] * 1000
    microsoft = [key.replace("-", "") for key in printed]
    seed = random.SystemRandom().randrange(1 << 32)
    source = random.Random(seed)
    service = [complete_service("".join(source.choices(ALPHABET, k=23))) for _ in microsoft]
    assert all(plainly(key) and check(key).verdict is Verdict.COMPLETE for key in microsoft)

    plain = per_second(plainly, microsoft[::10])
    floor = per_second(SHAPE.fullmatch, microsoft)
    rate = per_second(check, microsoft)
    print(f"{len(microsoft):,} keys of 2009, {len(service):,} of the service (seed {seed})")
    print(f"regular expression, shape only    {floor:12,.0f} a second")
    print(f"plain decoder                     {plain:12,.0f} a second")
    print(f"check, 2009                       {rate:12,.0f} a second (at least 400,000)")
    print(f"  to the plain decoder            {rate / plain:12.1f} x (at least 8)")
    print(f"  to the regular expression       {rate / floor:12.2f} x (it reads the shape only: the floor)")
    print(f"check, 2009, with dashes          {per_second(check, printed):12,.0f} a second")
    print(f"check, service, auto              {per_second(check, service):12,.0f} a second")
    named = per_second(lambda key: check(key, KeyFormat.SERVICE), service)
    print(f"check, service, format named      {named:12,.0f} a second")
    lines = "\n".join(printed)
    print(f"find, one key a line              {per_second(find, [lines]) * len(printed):12,.0f} a second")


if __name__ == "__main__":
    main()
