"""Exports of an audit trail, as `audit export` wrote them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec

from wizard.server.audit import Exported

from .failure import CommandError

ROW = msgspec.json.Decoder(Exported)


def read_exports(paths: Sequence[Path]) -> Iterator[Exported]:
    """Yield the rows of exports that follow one another.

    Raises CommandError for a file that is no export.
    """
    last = 0
    for path in paths:
        try:
            with path.open("rb") as lines:
                for line in lines:
                    row = ROW.decode(line)
                    if row.sequence <= last:
                        raise ValueError(f"row {row.sequence} after row {last}")
                    last = row.sequence
                    yield row
        except (OSError, ValueError) as error:
            raise CommandError(
                f"{path} is no export of an audit trail.",
                f"Behind row {last}: {error}.",
                "Give a file that `audit export` wrote, or several of them in their order.",
            ) from None
