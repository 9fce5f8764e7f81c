"""Names of this computer, from which nothing leaves it."""

from ipaddress import ip_address


def is_loopback(host: str) -> bool:
    """Return True for an address or name of this computer itself."""
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
