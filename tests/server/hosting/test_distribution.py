"""The service as it is installed: a wheel of its own without Qt, and units that shut it in."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from wizard.server.command import main
from wizard.server.command.bridge import SAFE_HEADERS

PACKAGING = Path(__file__).parents[3] / "packaging" / "service"
UNITS = sorted((PACKAGING / "systemd").glob("*.service"))
MOST_EXPOSED = 30  # of 100: 3.0
OF_THE_WINDOW = {"PySide6", "requests", "urllib3", "keyring", "truststore", "platformdirs", "pypdf", "budoux"}
IMPORT_ALL = """
import importlib, pkgutil, sys, wizard
for module in pkgutil.walk_packages(wizard.__path__, "wizard."):
    if not module.name.endswith("__main__"):
        importlib.import_module(module.name)
print(wizard.__file__, *{name.partition(".")[0] for name in sys.modules})
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built by the one command."""
    pytest.importorskip("build")
    pytest.importorskip("hatchling")
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, str(PACKAGING / "build.py"), str(folder)], check=True, capture_output=True
    )
    [found] = folder.glob("product_key_service-*.whl")
    return found


def test_the_wheel_has_what_the_service_needs_and_nothing_of_the_window(wheel: Path, tmp_path: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        [metadata] = [archive.read(name).decode() for name in names if name.endswith("METADATA")]
        archive.extractall(tmp_path)
    rooms = {name.split("/")[1] for name in names if name.startswith("wizard/")}
    assert rooms == {"__init__.py", "contract", "keys", "server"}
    assert not [name for name in names if "practice" in name or "keys/lists" in name]
    required = set(re.findall(r"^Requires-Dist: ([\w-]+)", metadata, re.M))
    assert required == {"aiosql", "falcon", "granian", "joserfc", "msgspec", "prometheus-client", "psycopg"}
    environment = {**os.environ, "PYTHONPATH": str(tmp_path)}
    ran = subprocess.run(
        [sys.executable, "-c", IMPORT_ALL],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    place, *loaded = ran.stdout.split()
    assert Path(place).is_relative_to(tmp_path)
    assert not OF_THE_WINDOW & set(loaded)


def test_an_environment_with_both_distributions_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("product_key_service", "product_key_wizard"):
        (tmp_path / f"{name}-1.0.dist-info").mkdir()
        (tmp_path / f"{name}-1.0.dist-info" / "METADATA").write_text(f"Name: {name}\nVersion: 1.0\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert main(["stats", "--database", "sqlite:///none"]) == 1
    assert "are installed in one environment" in capsys.readouterr().err


@pytest.mark.skipif(not shutil.which("systemd-analyze"), reason="measured by systemd itself")
@pytest.mark.parametrize("unit", UNITS, ids=lambda unit: unit.name)
def test_units_leave_the_service_little_to_do_harm_with(unit: Path) -> None:
    measured = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", str(unit)],
        capture_output=True,
        text=True,
    )
    assert measured.returncode == 0, measured.stdout[-200:] + measured.stderr


def test_what_examples_say_of_the_guide_is_there() -> None:
    guide = (PACKAGING.parents[1] / "docs" / "service.md").read_text("utf-8")
    headings = set(re.findall(r"^#+ (.+)$", guide, re.M))
    examples = [path for path in PACKAGING.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    named = [
        section
        for path in examples
        for section in re.findall(r'docs/service\.md, "([^"]+)"', path.read_text("utf-8"))
    ]
    assert len(named) > 6
    assert set(named) <= headings


def test_every_timer_has_its_unit() -> None:
    timers = {timer.stem for timer in (PACKAGING / "systemd").glob("*.timer")}
    assert timers == {f"product-key-service-{name}" for name in ("backup", "export", "tidy")}
    assert timers < {unit.stem for unit in UNITS}


@pytest.mark.parametrize("name", ["nginx.conf", "Caddyfile"])
def test_proxies_send_the_service_s_headers_with_their_own_answers_too(name: str) -> None:
    example = (PACKAGING / name).read_text("utf-8")
    found = re.findall(r'^\s+(?:add_header )?([A-Z][\w-]+) "(.*?)"(?: always;)?$', example, re.M)
    assert [(title.lower(), value) for title, value in found] == SAFE_HEADERS
    hidden = re.findall(r"proxy_hide_header (\S+);", example)
    assert name == "Caddyfile" or hidden == [title for title, _ in found], "once is enough"
