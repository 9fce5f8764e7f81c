"""A whole batch by key strokes alone, and what is spoken at each stop.

    batch.py LIST COMMAND…

Starts the wizard as COMMAND says, opens LIST, a practice list, decides it, redeems it on the practice service
and reads the results; 0 once they are beside the list.
"""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

from tests.screen_reader.reader import Reader, group_of, is_chosen, label_of

HEADINGS = ["Customer", "Keys", "Contents", "Result"]


def main(path: str, command: list[str]) -> int:
    """Run the wizard, redeem the list, close."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    wizard = subprocess.Popen(command, env=environment)
    try:
        reader = Reader(wizard.pid)
        enter_room(reader)
        open_list(reader, path)
        answer_columns(reader)
        decide(reader)
        find_and_leave_out(reader)
        filter_orders(reader)
        redeem(reader)
        read_results(reader, Path(path))
        leave(reader)
        return wizard.wait(timeout=30)
    finally:
        if wizard.poll() is None:
            wizard.terminate()


def enter_room(reader: Reader) -> None:
    """From the first page to the room."""
    reader.at("text", "Product key")
    reader.tab_to("push button", "Batch for many customers")
    reader.press("Enter")
    reader.hear("Step 1 of 5: List. Keys for many customers")
    reader.at("push button", "Open a list…")
    well_named(reader, "no list yet")


def open_list(reader: Reader, path: str) -> None:
    """Open a file by its name."""
    reader.press("Enter")
    reader.at("text", "File name:")
    reader.type(path)
    reader.press("Enter")
    reader.hear("40 keys for 12 customers. Check what each column holds.")


def answer_columns(reader: Reader) -> None:
    """Each column says what is asked, what it begins with and what it holds."""
    first = reader.at("combo box", "Customer")
    assert label_of(first) == "What column 1 holds: Customer", label_of(first)
    assert first.description.startswith("It begins with De Groene Fiets B.V."), first.description
    well_named(reader, "columns")
    reader.tab_to("combo box", "Your reference")
    reader.press("Home")
    reader.at("combo box", "Not used")
    reader.press("y")
    reader.at("combo box", "Your reference")


def decide(reader: Reader) -> None:
    """The plan: a warning, a choice of uses, a name that is only similar."""
    reader.press("Alt+m")
    reader.hear("40 keys: 11 to decide, 2 can’t be redeemed.")
    row = reader.until(lambda: row_of(reader), "the first order to decide is chosen")
    assert "2 keys, Cirrus Workplace, To decide" in row, row
    well_named(reader, "plan")

    reader.press("Enter")
    reader.at("push button", "Cancel")
    reader.node("label", "Accept “More months than the subscription has left” for Bäckerei Ährenglück?")
    reader.press("Tab")
    reader.at("push button", "Accept")
    reader.press("Enter")
    reader.at("table", "Orders of this batch")
    assert "Ready, Add licenses: 10 becomes 20 licenses" in row_of(reader), row_of(reader)

    reader.press("Down")
    reader.at("table cell", "Müller & Söhne GmbH")
    reader.press("Enter")
    reader.hear("5 choices")
    reader.press("Down")
    reader.at("menu item", "New subscription: 20 licenses")
    reader.press("Enter")
    reader.at("table", "Orders of this batch")
    assert "Ready, New subscription: 20 licenses" in row_of(reader), row_of(reader)

    reader.press("Down", "Down")
    reader.at("table cell", "Harbor Lights Hotel")
    reader.press("Enter")
    yes = reader.at("push button", "Yes, it’s harbourlights.example")
    asked = "Harbor Lights Hotel: Is this Harbour Lights Hotel Ltd (harbourlights.example)?"
    assert group_of(yes) == asked, group_of(yes)
    reader.press("Enter")
    reader.at("table", "Orders of this batch")
    reader.until(lambda: "Ready, New subscription" in row_of(reader), "the answer is taken")


def find_and_leave_out(reader: Reader) -> None:
    """An order is found by a part of its name, and left out."""
    reader.press("Shift+Tab")
    reader.at("text", "Search orders")
    reader.type("mesa")
    reader.hear("1 order found")
    reader.press("Down")
    reader.until(lambda: row_of(reader).startswith("Blue Mesa Dental"), "the row that was found is chosen")
    reader.tab_to("push button", "Leave out")
    reader.press("Enter")
    reader.hear("1 order left out.")
    reader.at("push button", "Include again")
    reader.press("Esc")
    reader.until(lambda: not reader.node("text", "Search orders").queryText().getText(0, -1), "all are shown")
    reader.tab_to("table", "Orders of this batch", "Shift+Tab")


def filter_orders(reader: Reader) -> None:
    """Rows that are filtered away take neither the keyboard nor a choice along."""
    reader.press("Shift+Tab")
    reader.at("text", "Search orders")
    reader.press("Shift+Tab")
    shown = reader.at("radio button", "All 15")
    assert is_chosen(shown)
    assert group_of(shown) == "Orders to show", group_of(shown)
    reader.press("Right")
    assert is_chosen(reader.at("radio button", "To decide 0"))
    reader.press("Right")
    assert is_chosen(reader.at("radio button", "Ready"))
    reader.press("Shift+Tab")
    asked = reader.at("radio button", "Decide for each")
    assert group_of(asked) == "If a customer already has the product:", group_of(asked)
    reader.tab_to("table", "Orders of this batch")
    assert row_of(reader) == "", "nobody has chosen a row"
    reader.press("Down")
    first = reader.until(lambda: row_of(reader), "an arrow key chooses the first row")
    reader.press("End")
    reader.until(lambda: row_of(reader) not in ("", first), "End leads to the last row")
    reader.press("Home")
    reader.until(lambda: row_of(reader) == first, "Home leads to the first row")


def redeem(reader: Reader) -> None:
    """The review is read with its sums, and nothing is redeemed by a stray Enter."""
    reader.press("Alt+r")
    reader.hear("Check the whole batch. Cirrus Enterprise: ")
    reader.at("check box", "I’m authorized to redeem")
    well_named(reader, "review")
    reader.press("Space")
    reader.until(lambda: is_chosen(reader.focus), "the box is ticked")
    reader.press("Ctrl+Enter")
    reader.hear("of 40 keys redeemed")


def read_results(reader: Reader, path: Path) -> None:
    """The results say where they are; each row says how it stands."""
    reader.at("push button", "Show in folder")
    reader.hear("Saved: november with results.xlsx")
    written = sorted(one.name for one in path.parent.rglob("*with results*"))
    assert "november with results.xlsx" in written, sorted(map(str, path.parent.rglob("*.xlsx")))
    well_named(reader, "results")
    reader.tab_to("radio button", "All 15")
    reader.press("Right")
    reader.at("radio button", "Redeemed")
    reader.tab_to("table", "Orders of this batch")
    reader.press("Down")
    row = reader.until(lambda: row_of(reader), "a row is chosen")
    assert ", Redeemed, " in row, row
    table = reader.focus.parent if reader.focus.getRoleName() == "table cell" else reader.focus
    columns = table.queryTable()
    headings = [columns.getColumnHeader(column).name for column in range(columns.nColumns)]
    assert headings == HEADINGS, headings


def leave(reader: Reader) -> None:
    """Escape leads back to the first page, and the window closes."""
    reader.press("Esc")
    reader.hear("Step 1 of 1: Key.")
    reader.at("text", "Product key")
    repeated = [one for one, other in pairwise(reader.heard) if one == other]
    assert not repeated, f"spoken twice: {repeated}"
    reader.press("Alt+F4")


def row_of(reader: Reader) -> str:
    """The row that is chosen, as it is read; empty where none is."""
    table = reader.node("table", "Orders of this batch")
    chosen = table.querySelection()
    return chosen.getSelectedChild(0).name if chosen.nSelectedChildren else ""


def well_named(reader: Reader, stop: str) -> None:
    """Whatever takes the keyboard has a name of its own, and a chooser says what it asks."""
    assert not reader.nameless(), f"{stop}: nameless {reader.nameless()}"
    assert not reader.doubled(), f"{stop}: two are called {reader.doubled()}"
    assert not reader.unlabelled(), f"{stop}: no label for {reader.unlabelled()}"
    sys.stdout.write(f"{stop}: read\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
