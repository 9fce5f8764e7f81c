"""Keys are money: after every flow no full key is in any file, in any log record or in any error."""

from __future__ import annotations

import io
import logging
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.meanwhile import IsGone, LosesTheAnswer, LosesTheRequest, before_redeeming, sql, stand_before
from tests.keys.disguises import DISGUISES
from wizard.cli import main
from wizard.keys import contains_key, dashed, typed
from wizard.server import practice_data as data

MICROSOFT = "VK7JG-NPHTM-C97JM-9MPGT-3V66T"
MISTYPED = "PGR4C-DYFQ2-CXJCD-TTDKD-YTC8F"
STRANGER = dashed(data.NOT_OURS)
NEW, ADD, EXTEND, REACTIVATE = (
    [dashed(key.text) for key in keys] for keys in (data.NEW, data.ADD, data.EXTEND, data.REACTIVATE)
)
BUSY, NO_ORDER, BLOCKED, USED = (
    dashed(key.text) for key in (data.BUSY, data.NO_ORDER, data.BLOCKED, data.USED_OWN)
)
CANARIES = {typed(key) for key in (MICROSOFT, MISTYPED, STRANGER, *(dashed(key.text) for key in data.KEYS))}

# An ending is five characters; of a key nothing longer may be anywhere.
LONGEST = 8
PIECES = {key[start : start + LONGEST] for key in CANARIES for start in range(25 - LONGEST + 1)}

REDEEM = ["redeem", "--practice", "--yes"]
CREATE = ["customers", "create", "--account=reseller", "--domain=x.example", "--country=NL", "--name"]
TO_SUBSCRIPTION = ["--subscription", "S-1001"]

#: Every input of the terminal: a name, the command line, standard input.
FLOWS: list[tuple[list[str], str]] = [
    ([*REDEEM, "--action", "new", NEW[0]], ""),
    ([*REDEEM, "--action", "new", "--json", "--reference", "PO-7", NEW[1].lower().replace("-", "")], ""),
    ([*REDEEM, "--action", "new", "-"], f"Dear sir,\nyour key: {NEW[2]}\n"),
    (["redeem", "--practice", "--action", "new"], f"{NEW[3]}\n{NEW[4]}\n\nyes\n"),
    ([*REDEEM, "--action", "add", *TO_SUBSCRIPTION, ADD[0], ADD[1]], ""),
    ([*REDEEM, "--action", "extend", *TO_SUBSCRIPTION, EXTEND[0]], ""),
    ([*REDEEM, "--action", "reactivate", "--subscription", "S-1003", REACTIVATE[0]], ""),
    # rejected
    ([*REDEEM, "--action", "new", NEW[0]], ""),
    ([*REDEEM, "--action", "new", BLOCKED, "--json"], ""),
    ([*REDEEM, "--action", "new", USED, NEW[5]], ""),
    ([*REDEEM, "--action", "new", NEW[5], NEW[5]], ""),
    ([*REDEEM, "--action", "new", MICROSOFT, STRANGER, MISTYPED], ""),
    ([*REDEEM, "--action", "new", "--account", "reader", NEW[5]], ""),
    ([*REDEEM, "--action", "add", "--subscription", "S-1006", ADD[2]], ""),
    ([*REDEEM, "--action", "new", f"{NEW[5]}BB"], ""),
    (["redeem", "--practice", "--action", "new", NEW[5]], "no\n"),
    (["redeem", "--practice", "--action", "new"], f"{MISTYPED}\n\n{NEW[5]}\n\nno\n"),
    # paused
    ([*REDEEM, "--action", "new", NO_ORDER], ""),
    ([*REDEEM, "--action", "new", BUSY, "--json"], ""),
    # keys in the wrong places
    ([*REDEEM, "--action", MICROSOFT, NEW[5]], ""),
    ([*REDEEM, "--action", "new", "--reference", MICROSOFT, NEW[5]], ""),
    ([*REDEEM, "--action", "new", "--customer", MICROSOFT, NEW[5]], ""),
    ([*REDEEM, "--action", "add", "--subscription", MICROSOFT.lower(), NEW[5]], ""),
    ([*REDEEM, f"--yes={MICROSOFT}"], ""),
    ([*REDEEM, f"--{MICROSOFT}", f"--key={NEW[5]}"], ""),
    (["redeem", "--service", MICROSOFT, "--action", "new", NEW[5]], ""),
    (["resume", MICROSOFT], ""),
    (["customers", "--search", NEW[5].replace("-", "").lower()], ""),
    (["subscriptions", "--customer", MICROSOFT], ""),
    ([*CREATE, MICROSOFT], ""),
    (["--language", MICROSOFT, "orders"], ""),
    ([MICROSOFT], ""),
    # in disguise
    *(([*REDEEM, "--action", "new", "--reference", text, NEW[5]], "") for text in DISGUISES),
    *((["customers", "--search", text], "") for text in DISGUISES),
    *(([*CREATE, text], "") for text in DISGUISES),
    ([*REDEEM, "--action", "new", "--customer", MICROSOFT.replace("-", "  "), NEW[5]], ""),
    (["redeem", "--service", MICROSOFT.replace("-", "."), "--action", "new", NEW[5]], ""),
    # everything else
    (["check", NEW[5], MICROSOFT, MISTYPED, f"{NEW[6]}O"], ""),
    (["check", "--json", NEW[5], NEW[5], STRANGER], ""),
    (["orders"], ""),
    (["orders", "--json"], ""),
    (["orders", "--csv"], ""),
    (["customers"], ""),
    (["subscriptions", "--customer", data.HOME, "--json"], ""),
]


class Overheard(logging.Handler):
    """Keeps every record as it would be written, its exception included."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.lines: list[str] = []
        self.setFormatter(logging.Formatter("%(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(f"{self.format(record)} {record.args!r} {record.__dict__!r}")


@pytest.fixture
def overheard(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Every logger's records, at DEBUG."""
    monkeypatch.setenv("LANGUAGE", "en")
    monkeypatch.setattr("wizard.orders.patience.LIMIT_SECONDS", 0.0)
    root, handler = logging.getLogger(), Overheard()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    yield handler
    root.removeHandler(handler)
    root.setLevel(level)


def carry_out(words: Iterable[str], folder: Path, given: str = "") -> int:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "stdin", io.StringIO(given))
        return main([*words, "--data-dir", str(folder)])


def leaks(content: bytes) -> list[str]:
    """Pieces of keys in bytes of any kind, however they are written."""
    found = []
    for text in (content.decode("latin-1"), content.decode("utf-16-le", "replace")):
        squeezed = re.sub(r"[^0-9A-Z]", "", text.upper())
        found += [piece for piece in PIECES if piece in squeezed]
    return sorted(found)


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_search_finds_a_key_however_it_is_hidden() -> None:
    for text in (
        MICROSOFT,
        MICROSOFT.lower(),
        typed(MICROSOFT),
        MICROSOFT.replace("-", " \n"),
        MICROSOFT[:11],
    ):
        assert leaks(b"\x00\xff" + text.encode() + b"\x80")
        assert leaks(text.encode("utf-16-le"))
    assert not leaks(b"T83GX and 4J6C9")
    assert all(contains_key(key) and contains_key(dashed(key).lower()) for key in CANARIES)


def test_no_flow_leaves_a_key_behind(
    folder: Path, overheard: Overheard, capsys: pytest.CaptureFixture[str]
) -> None:
    codes = set()
    for words, given in FLOWS:
        codes.add(carry_out(words, folder, given))
        said = capsys.readouterr()
        shown = leaks((said.out + said.err).encode())
        # Practice offers its own keys, which are no secret, where keys are asked for.
        offered = "A practice key that fits" in said.err
        assert not shown or offered, (words, shown)
    assert codes == {0, 1, 2, 3}
    assert overheard.lines
    assert leaks("\n".join(overheard.lines).encode()) == []
    assert {name: leaks(content) for name, content in files(folder).items() if leaks(content)} == {}
    assert {"journal.sqlite3", "practice.sqlite3"} <= set(files(folder))


@pytest.mark.parametrize("service", [LosesTheAnswer, LosesTheRequest, IsGone])
def test_no_lost_order_leaves_a_key_behind(
    service: type[Any], folder: Path, overheard: Overheard, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        stand_before(patch, service)
        assert carry_out([*REDEEM, "--action", "new", NEW[0], NEW[1]], folder) == 3
    sql(folder, "UPDATE quote SET expires_at = 0")
    order = re.findall(r"O-[0-9a-f]{10}", capsys.readouterr().err)[0]
    carry_out(["resume", order, STRANGER, "--yes"], folder)
    carry_out(["resume", order], folder, f"{NEW[0]}\n{NEW[1]}\n\nno\n")
    carry_out(["resume", order, NEW[1], NEW[0], "--yes", "--json"], folder)
    said = capsys.readouterr()
    assert leaks((said.out + said.err).encode()) == []
    assert leaks("\n".join(overheard.lines).encode()) == []
    assert [name for name, content in files(folder).items() if leaks(content)] == []


def test_no_fault_leaves_a_key_behind(
    folder: Path, overheard: Overheard, capsys: pytest.CaptureFixture[str]
) -> None:
    """Faults inside the service, the client and the terminal itself, with the key in the exception."""

    def fail(*arguments: Any, **_: Any) -> Any:
        raise ValueError(f"{NEW[0]} {arguments!r}")

    for place in (
        "wizard.server.orders.assess_order",
        "wizard.server.redemptions.assess_order",
        "wizard.service.http.HttpService.quote",
        "wizard.orders.redemption.begin",
        "wizard.orders.redemption.carry_out",
        "wizard.cli.render.review",
        "wizard.orders.journal.Journal.begin",
    ):
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(place, fail)
            assert carry_out([*REDEEM, "--action", "new", NEW[0]], folder) in (1, 3, 70), place
        said = capsys.readouterr()
        assert leaks((said.out + said.err).encode()) == [], place
    assert leaks("\n".join(overheard.lines).encode()) == []
    assert [name for name, content in files(folder).items() if leaks(content)] == []


def test_a_changed_review_leaves_no_key_behind(
    folder: Path, overheard: Overheard, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        before_redeeming(patch, lambda: sql(folder, "UPDATE subscription SET licenses = licenses + 1"))
        assert carry_out([*REDEEM, "--action", "add", *TO_SUBSCRIPTION, ADD[0]], folder) == 1
    said = capsys.readouterr()
    assert leaks((said.out + said.err).encode()) == []
    assert leaks("\n".join(overheard.lines).encode()) == []
    assert [name for name, content in files(folder).items() if leaks(content)] == []
