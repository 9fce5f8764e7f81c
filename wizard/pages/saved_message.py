"""Saving of files: the message about the result, with the way to the folder."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QPushButton

from wizard.messages import Message, Translator
from wizard.messages.file_names import why_unwritten
from wizard.messages.lists import file_name
from wizard.pages.folder import show_in_folder
from wizard.widgets.button import Link
from wizard.widgets.text import text
from wizard.widgets.tones import Tone

Say = Callable[..., None]
"""Shows a message on a page: tone, Message, buttons (`PageMessage.say`)."""
FOLDER: Final = "show-in-folder"
"""The object name of the link to the folder."""


def save_file(say: Say, speech: Translator, path: Path, write: Callable[[], object]) -> None:
    """Write a file, and say where it is, or why it was not saved."""
    try:
        write()
    except (OSError, ValueError) as error:
        say_not_saved(say, speech, error, path)
    else:
        say_saved(say, path)


def say_saved(say: Say, path: Path) -> None:
    """Say that a file was saved, and offer its folder."""
    say(Tone.SUCCESS, saved_message(path), folder_link(path))


def saved_message(path: Path) -> Message:
    """Return the message that a file was saved."""
    told = text("SavedMessage", "Saved: {file}").format(file=file_name(str(path)))
    return Message(told, "", "")


def say_not_saved(say: Say, speech: Translator, error: Exception, path: Path, *buttons: QPushButton) -> None:
    """Say why a file was not saved."""
    reason = why_unwritten(speech, error)
    title = text("SavedMessage", "Not saved: {file}").format(file=file_name(str(path)))
    told = speech.ended(f"{reason[:1].upper()}{reason[1:]}")
    say(Tone.PROBLEM, Message(title, told, text("SavedMessage", "Choose another folder.")), *buttons)


def say_copied(say: Say, what: str) -> None:
    """Confirm that something was copied."""
    say(Tone.SUCCESS, Message(what, "", ""))


def folder_link(path: Path) -> QPushButton:
    """Return the link that opens the folder of a file."""
    link = Link(text("SavedMessage", "Show in folder"), name=FOLDER)
    link.clicked.connect(lambda: show_in_folder(path))
    return link
