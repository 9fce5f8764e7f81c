"""Qt's own tools, lupdate and lrelease, and what a .ts file holds."""

from __future__ import annotations

import importlib.util
import subprocess
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from i18n.plain import for_lupdate

LANGUAGES = ("en", "nl", "ja")
SOURCE_LANGUAGE = "en"
"""English is in the sources; its catalog holds the plurals only."""


class ToolError(Exception):
    """lupdate or lrelease is missing, or did not do its work."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One message of a .ts file."""

    context: str
    source: str
    comment: str
    note: str
    state: str
    """Empty when finished; else unfinished, vanished or obsolete."""
    plural: bool
    translations: tuple[str, ...]
    """One, or with `plural` one for each form."""


def catalog(root: Path, language: str) -> Path:
    """The .ts file, which people write."""
    return root / "i18n" / f"wizard_{language}.ts"


def compiled(root: Path, language: str) -> Path:
    """The .qm file, which the program reads."""
    return root / "wizard" / "resources" / "i18n" / f"wizard_{language}.qm"


def sources(root: Path) -> list[Path]:
    """Every Python file of the program, in an order that is the same everywhere."""
    found = (path.relative_to(root) for path in (root / "wizard").rglob("*.py"))
    return sorted(found, key=lambda path: path.as_posix())


def extract(root: Path, language: str, target: Path) -> None:
    """Bring the catalog `target` up to date with the sources under `root`."""
    options = ["-silent", "-extensions", "py", "-locations", "none", "-no-obsolete"]
    options += [
        "-source-language",
        "en_US",
        "-tr-function-alias",
        "translate+=text,QT_TRANSLATE_NOOP+=N_",
    ]
    if language == SOURCE_LANGUAGE:
        options.append("-pluralonly")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        paths = sources(root)
        for path in paths:
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            text = (root / path).read_text(encoding="utf-8")
            (folder / path).write_text(for_lupdate(text), encoding="utf-8")
        (folder / "sources.lst").write_text("\n".join(path.as_posix() for path in paths), encoding="utf-8")
        _run(folder, "lupdate", *options, "@sources.lst", "-ts", str(target.resolve()))


def compile_catalog(root: Path, language: str, target: Path) -> None:
    """Make the .qm file `target` of the catalog of `language`."""
    _run(root, "lrelease", "-silent", str(catalog(root, language).resolve()), "-qm", str(target.resolve()))


def entries(path: Path) -> list[Entry]:
    """The messages of a .ts file, in its order."""
    try:
        tree = ET.parse(path)  # noqa: S314 - our own file
    except ET.ParseError as error:
        raise ToolError(f"{path.name} cannot be read: {error}.") from error
    return list(_entries(tree.getroot()))


def _entries(root: ET.Element) -> Iterator[Entry]:
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for message in context.iter("message"):
            yield _entry(name, message)


def _entry(context: str, message: ET.Element) -> Entry:
    translation = message.find("translation")
    forms = [] if translation is None else translation.findall("numerusform")
    plural = message.get("numerus") == "yes"
    single = "" if translation is None else _text(translation)
    return Entry(
        context=context,
        source=message.findtext("source", ""),
        comment=message.findtext("comment", ""),
        note=message.findtext("extracomment", ""),
        state="unfinished" if translation is None else translation.get("type", ""),
        plural=plural,
        translations=tuple(_text(form) for form in forms) if plural else (single,),
    )


def _text(element: ET.Element) -> str:
    return "".join(element.itertext())


def _run(folder: Path, tool: str, *arguments: str) -> None:
    """Run a tool of the PySide6 that is installed here, in `folder`."""
    spec = importlib.util.find_spec("PySide6")
    folders = list(spec.submodule_search_locations or ()) if spec else []
    if not folders:
        raise ToolError("PySide6-Essentials is not installed: it brings lupdate and lrelease.")
    done = subprocess.run(  # noqa: S603
        [str(Path(folders[0]) / tool), *arguments],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise ToolError(f"{tool} failed: {(done.stderr or done.stdout).strip()}")
