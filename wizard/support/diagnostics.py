"""Diagnostics for support: the system, the libraries. No key, no token, no name."""

from __future__ import annotations

import os
import platform
import re
import shutil
import ssl
import subprocess
import sys
import tempfile
from datetime import UTC, datetime
from enum import StrEnum
from importlib import metadata
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from urllib.request import getproxies

from wizard import __version__
from wizard.service.sign_in.store import read_sign_in
from wizard.service.tokens import keyring_name

DISTRIBUTION = "product-key-wizard"
_PATIENCE_SECONDS = 5
_LEAST_FREE = 20_000_000  # bytes; an order needs some thousand


class Topic(StrEnum):
    """Topics of the diagnostics, in their order."""

    PROGRAM = "program"
    PYTHON = "python"
    SYSTEM = "system"
    QT = "qt"
    FONTS = "fonts"
    KEYRING = "keyring"
    CERTIFICATES = "certificates"
    PROXY = "proxy"
    SERVICE = "service"
    SIGN_IN = "sign-in"
    FOLDER = "folder"
    LOG = "log"


class Found(StrEnum):
    """Words among the findings, in English; the rest are names, numbers and addresses."""

    NONE = "none"
    NOT_INSTALLED = "not installed"
    DEFAULT_PLATFORM = "default platform"
    PART_OF_THE_SYSTEM = "part of the system"
    NO_FC_LIST = "not known: fc-list is missing"
    CERTIFICATES_OF_THE_SYSTEM = "from the system, through truststore"
    PRACTICE = "practice"
    WRITABLE = "writable"
    NOT_WRITABLE = "not writable"
    FREE = "{value} MB free"
    TOKEN_UNTIL = "access token until {value}"  # noqa: S105 - a phrase


class Fact(NamedTuple):
    """A finding, its parts joined by “; ”, each a `Found` or a name; not `fine` if it has to be fixed."""

    topic: Topic
    found: str
    fine: bool = True


class Part(NamedTuple):
    """A library that the program is made with."""

    name: str
    version: str
    license: str


def diagnose(folder: Path, log: Path, services: tuple[str, ...] = ()) -> tuple[Fact, ...]:
    """Collect all facts; takes up to some seconds and uses no network.

    `folder` holds the journal, `services` are the known addresses, the last used first.
    """
    return (
        Fact(Topic.PROGRAM, f"{__version__}{' (frozen)' if hasattr(sys, 'frozen') else ''}"),
        Fact(Topic.PYTHON, f"{platform.python_version()} ({platform.machine()})"),
        Fact(Topic.SYSTEM, platform.platform()),
        _qt(),
        _fonts(),
        _keyring(),
        _certificates(),
        _proxy(),
        Fact(Topic.SERVICE, _service(services)),
        *_sign_ins(services),
        _folder(folder),
        Fact(Topic.LOG, _without_name(log)),
    )


def parts() -> tuple[Part, ...]:
    """Return the installed libraries, by name."""
    found: list[Part] = []
    seen: set[str] = set()
    for requirement in metadata.requires(DISTRIBUTION) or ():
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        if "extra ==" in requirement or name in seen:
            continue
        seen.add(name)
        try:
            text = metadata.metadata(name)
        except metadata.PackageNotFoundError:
            continue
        kinds = [text[field] for field in ("License-Expression", "License") if field in text]
        kind = next(filter(None, kinds), "").splitlines()
        found.append(Part(text["Name"].replace("_", "-"), text["Version"], kind[0] if kind else ""))
    return tuple(sorted(found, key=lambda part: part.name.lower()))


def _qt() -> Fact:
    try:
        version = metadata.version("PySide6-Essentials")
    except metadata.PackageNotFoundError:
        return Fact(Topic.QT, Found.NOT_INSTALLED, fine=False)
    return Fact(Topic.QT, f"PySide6 {version}; {os.environ.get('QT_QPA_PLATFORM', Found.DEFAULT_PLATFORM)}")


def _fonts() -> Fact:
    """Find a font for Japanese; Windows and macOS have one."""
    if sys.platform in ("win32", "darwin"):
        return Fact(Topic.FONTS, Found.PART_OF_THE_SYSTEM)
    tool = shutil.which("fc-list")
    if tool is None:
        return Fact(Topic.FONTS, Found.NO_FC_LIST)
    listed = subprocess.run(  # noqa: S603
        [tool, ":lang=ja", "family"], capture_output=True, text=True, check=False, timeout=_PATIENCE_SECONDS
    ).stdout.splitlines()
    # A family for several languages lists a font of each as one for Japanese.
    families = sorted((one.split(",")[0] for one in listed), key=lambda one: (not one.endswith(" JP"), one))
    first = families[0] if families else Found.NONE
    return Fact(Topic.FONTS, first, fine=bool(listed))


def _keyring() -> Fact:
    name = keyring_name()
    return Fact(Topic.KEYRING, name or Found.NONE, fine=bool(name))


def _certificates() -> Fact:
    try:
        import truststore

        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (ImportError, ssl.SSLError, OSError) as error:
        return Fact(Topic.CERTIFICATES, type(error).__name__, fine=False)
    return Fact(Topic.CERTIFICATES, f"{Found.CERTIFICATES_OF_THE_SYSTEM}; {ssl.OPENSSL_VERSION}")


def _proxy() -> Fact:
    addresses = {scheme: urlsplit(address) for scheme, address in getproxies().items() if scheme != "no"}
    text = [f"{scheme}: {where.hostname}:{where.port or ''}" for scheme, where in sorted(addresses.items())]
    return Fact(Topic.PROXY, "; ".join(text) or Found.NONE)


def _service(services: tuple[str, ...]) -> str:
    """Return the service that was used last, by its host alone."""
    try:
        return urlsplit(services[0]).hostname or Found.PRACTICE
    except (IndexError, ValueError):
        return Found.PRACTICE


def _sign_ins(services: tuple[str, ...]) -> list[Fact]:
    """Return the provider of each sign-in in the keyring, and how long its last access token lives."""
    facts = []
    for address in services:
        known = read_sign_in(address)
        if known is not None:
            until = datetime.fromtimestamp(known.access_until, UTC).strftime("%Y-%m-%d %H:%M UTC")
            found = (
                f"{urlsplit(address).netloc}: {known.openid.issuer}; {Found.TOKEN_UNTIL.format(value=until)}"
            )
            facts.append(Fact(Topic.SIGN_IN, found))
    return facts


def _can_write(folder: Path) -> bool:
    """Tried, not asked for: what a system says of its rights is not always what it does."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _folder(folder: Path) -> Fact:
    place = next((part for part in (folder, *folder.parents) if part.exists()), folder)
    try:
        free = shutil.disk_usage(place).free
    except OSError as error:
        return Fact(Topic.FOLDER, f"{_without_name(folder)}: {type(error).__name__}", fine=False)
    writable = _can_write(place)
    parts_found = (
        _without_name(folder),
        Found.WRITABLE if writable else Found.NOT_WRITABLE,
        Found.FREE.format(value=free // 1_000_000),
    )
    text = "; ".join(parts_found)
    return Fact(Topic.FOLDER, text, fine=writable and free > _LEAST_FREE)


def _without_name(path: Path) -> str:
    """A path that does not say whose folder it is."""
    try:
        return f"~{os.sep}{path.relative_to(Path.home())}"
    except (ValueError, RuntimeError):
        return str(path)
