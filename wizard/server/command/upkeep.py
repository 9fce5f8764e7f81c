"""What is run now and then, from a timer: `tidy`."""

from __future__ import annotations

import argparse
from datetime import timedelta

from wizard.server.cleanup import tidy
from wizard.server.clock import micros

from .admin_context import open_office
from .failure import DONE


def tidy_quotes(options: argparse.Namespace) -> int:
    """Delete quotes that expired and were never redeemed."""
    with open_office(options) as office:
        before = office.service.clock() - timedelta(days=options.days)
        deleted = tidy(office.service.database, micros(before))
        if deleted:
            office.write(lambda tx: office.record(tx, "quotes-tidied", {"quotes": deleted}))
    print(f"{deleted} quote(s) that nobody redeemed are deleted.")
    return DONE
