"""The dialogs that ask for a file or a folder: they begin in Documents, and later in the folder used last."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6 import QtWidgets  # not QFileDialog: the binding makes a class when its name is first asked for
from PySide6.QtCore import QStandardPaths

_ENDING: Final = r"(?<=\*)\.\w+"
_ENDED: Final = r"\.[A-Za-z]\w{1,3}$"


class LastFolder:
    """The folder that a file or folder was last chosen in; `path` is empty before the first time."""

    path = ""


last_folder: Final = LastFolder()


def ask_for_file(
    parent: QtWidgets.QWidget, title: str, *kinds: str, folder: Path | None = None
) -> Path | None:
    """Ask for a file to open, in `folder` where one is given; return None where nobody says."""
    begin = str(folder or _first_folder())
    chosen, _ = QtWidgets.QFileDialog.getOpenFileName(parent, title, begin, ";;".join(kinds))
    return _remembered(chosen) if chosen else None


def ask_for_folder(parent: QtWidgets.QWidget, title: str) -> Path | None:
    """Ask for a folder; return None where nobody says."""
    chosen = QtWidgets.QFileDialog.getExistingDirectory(parent, title, str(_first_folder()))
    if not chosen:
        return None
    last_folder.path = chosen
    return Path(chosen)


def ask_where(parent: QtWidgets.QWidget, title: str, name: str, *kinds: str) -> tuple[Path | None, str]:
    """Ask where to save a file; return no path where nobody says, and the kind that was chosen.

    `name` is proposed; one with a folder is proposed there. A name without an ending gets that of its kind,
    as not every system's dialog gives it one.
    """
    proposed = str(_first_folder() / name)
    chosen, kind = QtWidgets.QFileDialog.getSaveFileName(parent, title, proposed, ";;".join(kinds))
    if not chosen:
        return None, kind
    path, ending = _remembered(chosen), re.search(_ENDING, kind or kinds[0])
    if ending is None or re.search(_ENDED, path.name):
        return path, kind
    path = path.with_name(path.name + ending[0])
    if path.exists():  # the dialog asks before it is replaced
        return ask_where(parent, title, str(path), *kinds)
    return path, kind


def _first_folder() -> Path:
    """Return the folder to begin in; one that is gone, as with a stick that was pulled out, is not used."""
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    known = (Path(path) for path in (last_folder.path, documents) if path)
    return next((path for path in known if path.is_dir()), Path.home())


def _remembered(chosen: str) -> Path:
    path = Path(chosen)
    last_folder.path = str(path.parent)
    return path
