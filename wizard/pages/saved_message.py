"""Messages about files: where one was saved, with the way to its folder; or why it was not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from wizard.messages import Message
from wizard.messages.lists import file_name
from wizard.pages.folder import show_in_folder
from wizard.widgets.link import Link
from wizard.widgets.tones import Tone

Say = Callable[..., None]
"""Shows a message on a page: tone, Message, buttons (`PageMessage.say`)."""
FOLDER: Final = "show-in-folder"
"""The object name of the link to the folder."""


def say_saved(say: Say, path: Path) -> None:
    """Say that a file was saved, and offer its folder."""
    told = QCoreApplication.translate("SavedMessage", "Saved: {file}").format(file=file_name(str(path)))
    say(Tone.SUCCESS, Message(told, "", ""), folder_link(path))


def say_not_saved(say: Say, error: Exception, path: Path) -> None:
    """Say why a file was not saved."""
    text = QCoreApplication.translate
    reason = getattr(error, "strerror", None) or type(error).__name__
    title = text("SavedMessage", "Not saved: {file}").format(file=file_name(str(path)))
    say(Tone.PROBLEM, Message(title, f"{reason}.", text("SavedMessage", "Choose another folder.")))


def say_copied(say: Say, what: str) -> None:
    """Confirm that something was copied."""
    say(Tone.SUCCESS, Message(what, "", ""))


def folder_link(path: Path) -> QPushButton:
    """Return the link that opens the folder of a file."""
    link = Link(QCoreApplication.translate("SavedMessage", "Show in folder"))
    link.setObjectName(FOLDER)
    link.clicked.connect(lambda: show_in_folder(path))
    return link
