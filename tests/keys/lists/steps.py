"""Files that are no lists, and their messages."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from tests.keys.samples import LETTERS
from wizard.keys.lists import ListError, ListProblem, open_list


def problem(path: Path) -> tuple[ListProblem, str]:
    """Why a file is refused, before any row."""
    with pytest.raises(ListError) as caught, open_list(path) as reader:
        next(reader.chunks())
    assert LETTERS not in repr(caught.value)
    assert caught.value.__cause__ is None
    return caught.value.problem, str(caught.value.parameters.get("kind", ""))


class Piped(io.BytesIO):
    """Bytes that cannot be sought in."""

    def seekable(self) -> bool:
        return False
