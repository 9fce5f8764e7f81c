"""An order from its first page to the receipt, with what a screen reader gets and nothing else.

    order.py KEY COMMAND…

Starts the wizard as COMMAND says and redeems KEY on the practice service; 0 once the receipt is read.
"""

from __future__ import annotations

import os
import subprocess
import sys

from tests.screen_reader.reader import Reader

FIRST = "Step 1 of 1: Key"  # a window that opens is read anyway


def main(key: str, command: list[str]) -> int:
    """Run the wizard, order, close."""
    environment = {**os.environ, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
    wizard = subprocess.Popen(command, env=environment)
    try:
        order(Reader(wizard.pid), key)
        return wizard.wait(timeout=30)
    finally:
        if wizard.poll() is None:
            wizard.terminate()


def order(reader: Reader, key: str) -> None:
    """Add licenses to a subscription."""
    reader.node("text", "Product key")
    on_page(reader, "Redeem your product key", FIRST)
    reader.write("text", "Product key", key)
    reader.do("push button", "Next")
    on_page(reader, "How do you want to use", "Subscription")
    reader.do("radio button", "Add", "Toggle")
    reader.do("push button", "Next")
    on_page(reader, "Check your order", "Review")
    reader.do("check box", "I’m authorized to redeem", "Toggle")
    reader.do("push button", "Redeem")
    on_page(reader, "1 key redeemed", "Done")
    receipt = " ".join(reader.texts())
    for told in ("De Groene Fiets", key[-5:], "Receipt"):
        assert told in receipt, f"the receipt does not say {told!r}: {receipt}"
    reader.hear("Done.")
    reader.do("push button", "Close")


def on_page(reader: Reader, heading: str, step: str) -> None:
    """Wait for a page; everything on it that takes the keyboard has a name."""
    reader.node("filler", heading)
    if step not in (FIRST, "Done"):  # Done speaks its result
        reader.hear(heading)
    reader.until(
        lambda: any("Steps of this order" in line and step in line for line in reader.everything()),
        f"the rail says {step!r}",
    )
    assert reader.nameless() == [], f"{heading}: {reader.nameless()}"
    sys.stdout.write(f"{heading}: read\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
