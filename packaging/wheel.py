"""The hook that puts the manual page into the wheel; hatch calls it."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))

from man_page import PLACE, write_man_page


class ManPage(BuildHookInterface):  # type: ignore[type-arg]
    """Adds the page to what a wheel installs beside the package."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the page to a wheel; an editable install has no need of it."""
        if version == "editable":
            return
        page = write_man_page(Path(self.root), self.metadata.version)
        build_data["shared_data"][str(page)] = PLACE
