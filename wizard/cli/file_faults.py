"""Reasons why a file cannot be written, in a few words."""

from __future__ import annotations

import errno

from wizard.cli.terminal import Terminal


def why_unwritten(terminal: Terminal, fault: Exception) -> str:
    """Return in a few words why a file cannot be written."""
    if isinstance(fault, FileNotFoundError | NotADirectoryError):
        return terminal.translate("Cli", "the folder doesn’t exist")
    if isinstance(fault, PermissionError):
        return terminal.translate("Cli", "writing there is not allowed")
    if isinstance(fault, OSError) and fault.errno == errno.ENOSPC:
        return terminal.translate("Cli", "the disk is full")
    return getattr(fault, "strerror", None) or type(fault).__name__
