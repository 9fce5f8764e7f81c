"""Answers for build.spec: files to leave out, and what each system asks about the program."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterable
from datetime import date
from importlib.metadata import Distribution, distribution, packages_distributions
from pathlib import Path
from typing import Any, NamedTuple

from PyInstaller.depend.bindepend import get_imports

Entry = tuple[str, str, str]
"""A file of the frozen program: its place there, where it is now, and its kind."""

IDENTIFIER = "org.productkeywizard.ProductKeyWizard"
LANGUAGES = ("en", "nl", "ja")
EXCLUDED = [
    *("granian", "uvloop", "psycopg", "psycopg_pool"),  # of the hosted service
    *("PIL", "tkinter", "yaml", "pydoc", "unittest", "setuptools"),
    *("PySide6.QtNetwork", "PySide6.QtDBus", "PySide6.QtOpenGL"),
]
_PLUGINS = re.compile(
    r"platforms/\w*(xcb|wayland|offscreen|windows|cocoa)\b|platformthemes/\w*xdgdesktopportal|styles/"
    r"|platforminputcontexts/|xcbglintegrations/"
    r"|wayland-(shell-integration/\w*xdg-shell|decoration-client/|graphics-integration-client/\w*wayland-egl)"
)
"""Of Qt's plugins the ones that a window needs; pictures are drawn by QtSvg itself."""


class About(NamedTuple):
    """Name, version and description, as the package declares them."""

    title: str
    version: str
    description: str


def about(root: Path) -> About:
    """Read it from the package at `root`."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    source = (root / "wizard" / "__init__.py").read_text(encoding="utf-8")
    version = re.search(r'__version__ = "([^"]+)"', source)
    assert version, "wizard/__init__.py says the version"
    return About(project["name"].replace("-", " ").title(), version[1], project["description"])


def is_of_the_client(module: str) -> bool:
    """Tell if a module belongs in the program; the commands of the hosted service do not."""
    return not module.startswith(("wizard.server.command", "wizard.server.postgres"))


def without_unused_qt(files: Iterable[Entry]) -> list[Entry]:
    """Leave out Qt's plugins that no window needs, and the libraries that nothing but those needs."""
    entries = list(files)
    dropped = [one for one in entries if _is_plugin(one) and not _PLUGINS.search(_place(one))]
    kept = [one for one in entries if one not in dropped]
    by_name = {Path(one[0]).name: one for one in entries if one[2] != "SYMLINK"}
    needed = _closure([one for one in kept if not _is_library(one) and one[2] != "SYMLINK"], by_name)
    only_theirs = _closure(dropped, by_name) - needed
    return [one for one in kept if not (_is_library(one) and Path(one[0]).name in only_theirs)]


def without_unused_data(files: Iterable[Entry], libraries: Iterable[Entry]) -> list[Entry]:
    """Of Qt's own texts keep those of our languages; of links, those to libraries that are there."""
    wanted = {f"qtbase_{language}.qm" for language in LANGUAGES}
    there = {Path(one[0]).name for one in libraries}
    return [
        one
        for one in files
        if (one[2] != "SYMLINK" or Path(one[1]).name in there)
        and ("PySide6" not in one[0] or not one[0].endswith(".qm") or Path(one[0]).name in wanted)
    ]


def _place(entry: Entry) -> str:
    return entry[0].replace("\\", "/")


def _is_plugin(entry: Entry) -> bool:
    return "PySide6" in entry[0] and "/plugins/" in _place(entry)


def _is_library(entry: Entry) -> bool:
    return entry[2] == "BINARY" and not _is_plugin(entry)


def _closure(begin: Iterable[Entry], by_name: dict[str, Entry]) -> set[str]:
    """The names of the libraries that these files need, and those need in turn."""
    found: set[str] = set()
    waiting = list(begin)
    while waiting:
        for name, _ in get_imports(waiting.pop()[1]):  # type: ignore[no-untyped-call]
            name = Path(name).name
            if name in by_name and name not in found:
                found.add(name)
                waiting.append(by_name[name])
    return found


def guide(root: Path) -> list[tuple[str, str]]:
    """The user's guide with its pictures: each file, and the folder it comes into, as in the wheel."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    included = project["tool"]["hatch"]["build"]["targets"]["wheel"]["force-include"]
    return [(str(root / source), str(Path(place).parent)) for source, place in included.items()]


def licenses(modules: Iterable[Entry], root: Path, into: Path) -> list[Entry]:
    """LICENSE and THIRD-PARTY-LICENSES.txt, with the license of everything that is in the program."""
    owners = packages_distributions()
    names = {owner for entry in modules for owner in owners.get(entry[0].split(".")[0], ())}
    names = {*names, "PySide6-Essentials", "pyinstaller"} - {"product-key-wizard"}
    parts = [
        _heading("Python", ".".join(map(str, sys.version_info[:3])), "PSF-2.0") + _of_python(),
        *(_of(distribution(name)) for name in sorted(names, key=str.lower)),
        _heading("ProductKeyMono", "", "OFL-1.1")
        + (root / "wizard" / "resources" / "fonts" / "OFL.txt").read_text(encoding="utf-8"),
    ]
    into.mkdir(parents=True, exist_ok=True)
    made = into / "THIRD-PARTY-LICENSES.txt"
    made.write_text("\n\n".join(parts), encoding="utf-8")
    return [(path.name, str(path), "DATA") for path in (made, root / "LICENSE")]


def _of(owner: Distribution) -> str:
    meta = owner.metadata
    kinds = [meta[name] for name in ("License-Expression", "License") if name in meta]
    kind = next(filter(None, kinds), "see below")
    texts = [
        Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
        for file in owner.files or ()
        if re.search(r"dist-info/.*(licen[cs]e|copying|notice|authors)", str(file), re.IGNORECASE)
    ]
    return _heading(meta["Name"], owner.version, kind.splitlines()[0]) + "\n\n".join(texts)


def _of_python() -> str:
    for place in (Path(sys.base_prefix), Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info[1]}"):
        for name in ("LICENSE.txt", "LICENSE"):
            if (place / name).is_file():
                return (place / name).read_text(encoding="utf-8", errors="replace")
    return "Its license stands at docs.python.org/3/license.html.\n"


def _heading(name: str, version: str, kind: str) -> str:
    line = f"{name} {version}".strip()
    return f"{'=' * 80}\n{line} ({kind})\n{'=' * 80}\n\n"


def desktop_files(told: About, icons: dict[str, Path], templates: Path, into: Path) -> list[Entry]:
    """The entry of Linux menus and software catalogs, beside the program."""
    made = []
    for template in sorted(templates.glob("*.in")):
        text = template.read_text(encoding="utf-8")
        values = {**told._asdict(), "identifier": IDENTIFIER, "date": date.today().isoformat()}
        for name, value in values.items():
            text = text.replace(f"@{name}@", value)
        path = into / template.name.removesuffix(".in").replace("identifier", IDENTIFIER)
        path.write_text(text, encoding="utf-8")
        made.append(path)
    files: list[Entry] = [(f"share/{path.name}", str(path), "DATA") for path in made]
    return [*files, (f"share/{IDENTIFIER}.png", str(icons["png"]), "DATA")]


def info_plist(told: About) -> dict[str, object]:
    """The Info.plist of the bundle for macOS."""
    return {
        "CFBundleDisplayName": told.title,
        "CFBundleShortVersionString": told.version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.business",
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # dark mode
    }


_MANIFEST = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0">
  <trustInfo xmlns="urn:schemas-microsoft-com:asm.v3">
    <security><requestedPrivileges>
      <requestedExecutionLevel level="asInvoker" uiAccess="false"/>
    </requestedPrivileges></security>
  </trustInfo>
  <compatibility xmlns="urn:schemas-microsoft-com:compatibility.v1">
    <application><supportedOS Id="{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}"/></application>
  </compatibility>
  <application xmlns="urn:schemas-microsoft-com:asm.v3">
    <windowsSettings>
      <dpiAwareness xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">PerMonitorV2</dpiAwareness>
      <longPathAware xmlns="http://schemas.microsoft.com/SMI/2016/WindowsSettings">true</longPathAware>
    </windowsSettings>
  </application>
  <dependency><dependentAssembly>
    <assemblyIdentity type="win32" name="Microsoft.Windows.Common-Controls" version="6.0.0.0"
      processorArchitecture="*" publicKeyToken="6595b64144ccf1df" language="*"/>
  </dependentAssembly></dependency>
</assembly>
"""


def windows_resources(told: About, program: str) -> dict[str, Any]:
    """Version and manifest of a program for Windows; nothing elsewhere."""
    if sys.platform != "win32":
        return {}
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = (*(int(part) for part in re.findall(r"\d+", told.version)[:4]), 0, 0, 0, 0)[:4]
    strings = {
        "FileDescription": told.title,
        "FileVersion": told.version,
        "InternalName": program,
        "LegalCopyright": "MIT license",
        "OriginalFilename": f"{program}.exe",
        "ProductName": told.title,
        "ProductVersion": told.version,
    }
    table = info.StringTable("040904B0", [info.StringStruct(*pair) for pair in strings.items()])
    version = info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=numbers, prodvers=numbers),
        kids=[
            info.StringFileInfo([table]),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
    return {"version": version, "manifest": _MANIFEST}
