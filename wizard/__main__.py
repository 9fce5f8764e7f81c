"""Starts the wizard."""

from __future__ import annotations

import sys


def main() -> int:
    """Run the terminal's practice order until there is a window; answers the exit code."""
    from wizard.cli import main as terminal

    return terminal(["redeem", "--practice", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(main())
