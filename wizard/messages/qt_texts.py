"""Texts of Qt's own file dialog that Qt's catalogs lack.

Qt translates them by itself: ours is the catalog that it asks first. Nothing uses the table but
`i18n/update.py`, which finds the texts here.
"""

from __future__ import annotations

from typing import Final

from wizard.messages.noop import N_

LACKING: Final = (
    N_("QFileDialog", "&Look in:"),
    N_("QFileDialog", "Files of &type:"),
    N_("QAbstractFileIconProvider", "Drive"),
    N_("QAbstractFileIconProvider", "Folder"),
)
