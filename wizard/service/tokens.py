"""Access tokens in the operating system's keyring, never in a file of our own.

Reaching the system's keyring may take its time, and may ask the person to unlock it: call this in a task.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

APPLICATION = "ProductKeyWizard"

log = logging.getLogger(__name__)


def kept_token(address: str) -> str:
    """Return the token saved for the service at an address, empty without one or without a keyring."""
    keyring = system_keyring()
    if keyring is None or not address:
        return ""
    try:
        return keyring.get_password(APPLICATION, address) or ""
    except Exception as error:  # what a keyring raises differs from system to system
        note_keyring_error("read", error)
        return ""


def keep_token(address: str, token: str) -> bool:
    """Save the token of a service in the system's keyring. False if that is not possible."""
    keyring = system_keyring()
    if keyring is None:
        return False
    try:
        keyring.set_password(APPLICATION, address, token)
        return keyring.get_password(APPLICATION, address) == token
    except Exception as error:
        note_keyring_error("write", error)
        return False


def forget_token(address: str) -> bool:
    """Delete the token of a service from the keyring. False if it may still be there."""
    keyring = system_keyring()
    if keyring is None:
        return True
    try:
        if keyring.get_password(APPLICATION, address) is not None:
            keyring.delete_password(APPLICATION, address)
    except Exception as error:
        note_keyring_error("delete", error)
        return False
    return True


def has_keyring() -> bool:
    """True if this system has a keyring that keeps secrets secret."""
    return system_keyring() is not None


def keyring_name() -> str:
    """Return the name of the system's keyring, empty if there is none that can be used."""
    keyring = system_keyring()
    return str(getattr(keyring, "name", type(keyring).__name__)) if keyring is not None else ""


def system_keyring() -> KeyringBackend | None:
    """Return the system's keyring; None also for one that would write the token into a plain file."""
    try:
        import keyring
        from keyring.core import recommended

        backend = keyring.get_keyring()
        return backend if recommended(backend) else None
    except Exception as error:
        note_keyring_error("open", error)
        return None


def note_keyring_error(action: str, error: Exception) -> None:
    """Log an error by its type alone: its text could contain the token."""
    log.warning("keyring: cannot %s (%s)", action, type(error).__name__)
