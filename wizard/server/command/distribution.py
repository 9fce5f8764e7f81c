"""The distribution that this program was installed from: the service alone, or the wizard with it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from .failure import CommandError

SERVICE, WIZARD = "product-key-service", "product-key-wizard"


def installed_distribution() -> str:
    """Return the name of the installed distribution.

    Raises CommandError if both are in one environment: either one would run files of the other.
    """
    installed = [name for name in (SERVICE, WIZARD) if _is_installed(name)]
    if len(installed) > 1:
        raise CommandError(
            f"{SERVICE} and {WIZARD} are installed in one environment.",
            "Both bring the package `wizard`, and the files of one have replaced the other's.",
            f"Make an environment for {SERVICE} alone, and install both anew.",
        )
    return installed[0] if installed else WIZARD


def _is_installed(name: str) -> bool:
    try:
        version(name)
    except PackageNotFoundError:
        return False
    return True
