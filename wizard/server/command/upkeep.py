"""The command `tidy`, to be run from a timer."""

from __future__ import annotations

import argparse
from datetime import timedelta

from wizard.server.cleanup import tidy
from wizard.server.clock import micros

from .admin_context import open_admin


def tidy_quotes(options: argparse.Namespace) -> None:
    """Delete quotes that expired and were never redeemed."""
    with open_admin(options) as admin:
        before = admin.service.clock() - timedelta(days=options.days)
        deleted = tidy(admin.service.database, micros(before))
        if deleted:
            admin.write(lambda tx: admin.record(tx, "quotes-tidied", {"quotes": deleted}))
    print(f"{deleted} quote(s) that nobody redeemed are deleted.")
