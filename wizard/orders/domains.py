"""The domain of an organization, from what people paste for it."""

from __future__ import annotations

import unicodedata

from wizard.contract import is_domain


def domain_of(text: str) -> str:
    """Return the domain in a web address, a mail address or a domain; international names in ASCII.

    Raises ValueError where there is none.
    """
    name = unicodedata.normalize("NFKC", text).strip().strip("<>\"'").lower()
    name = name.removeprefix("mailto:").partition("://")[2] or name.removeprefix("mailto:")
    for end in ("/", "?", "#"):
        name = name.partition(end)[0]
    name = name.rpartition("@")[2].partition(":")[0].strip(" .").replace("。", ".")
    if name.startswith("www.") and name.count(".") > 1:
        name = name.removeprefix("www.")
    found = _ascii(name)
    if not is_domain(found):
        raise ValueError("there is no domain in this text")
    return found


def _ascii(name: str) -> str:
    if name.isascii():
        return name
    import idna

    try:
        return idna.encode(name, uts46=True).decode("ascii")
    except idna.IDNAError as error:
        raise ValueError("the name is no international domain") from error


def readable(domain: str) -> str:
    """Return a domain as people write it: international names in their own letters."""
    if "xn--" not in domain:
        return domain
    import idna

    try:
        return idna.decode(domain)
    except idna.IDNAError:
        return domain
