"""Keys that Microsoft publishes for everyone: the client setup keys of its Key Management Service.

Only a digest of each is kept. Source: learn.microsoft.com, "KMS client activation and product keys".
"""

from __future__ import annotations

from hashlib import sha256
from typing import Final

_DIGITS: Final = 16
_JOINED: Final = (
    "01fa9b34b9d1e2f5078d156238c12bb907f96ec729aa048309fb3b045a143cf40d9e7294bdf513f3"
    "0e87c30e83cd972d133ba5a06c1d54151396abb9eb49452515ff2134632fa9ad16d97fe0772cd045"
    "196d41b53dceaa5c1ff2280eb3de4d682138dbc59c0c0a8f2274dd7d2bad103723fe7523611bbb1e"
    "25bbfa13c37e05df34b31b48e012ab383be5b425b71c07d7434625587a9cb4cb47d6c085dd3b974c"
    "47efde8edbf1786b4f66485be42b43b5507e647e7dc7d8db5848ed8de3111646587ec5dc9f7824b0"
    "5b65f473691b74a05b6f3c7a381d490562f62c5762857ace69f94ed4ce09d10a70102932deda67cf"
    "720debcbebab3cdc74af6af40e9d6485778cefc0d01469ba78d27d261ee6ff078a486c1c899e8907"
    "8ad7a834f6f26d078dd224d38cc335b791242a7de2534d8692c599df9155aa1f93d51ed772efa0d0"
    "94b42bf453850a949a863f9417782bd59e2b17c4c415bbf49f6c43f669f6b3a8aa7dca1401addf4a"
    "b0982f17b02adfbbb703ac5030b711aebccb51de4215762cbe747631db76abdabe9dd100b28288d7"
    "bef51206dce2b71dc4fa99e58dce2d71ca63c754ccd526aecad9a9c6603b5cbaccd5137e50347d08"
    "d4e18d2826562497e05018622dd13b0fe2848ce40a3a31cae355a0b0d2b7d817e55721b80d0182e9"
    "e7dda2f7c3011434ecd95d0fd4f38681ed3c3037a3d52993f500ce69ec44d57bf5cf8319ae91a58d"
)
_DIGESTS: Final = frozenset(_JOINED[at : at + _DIGITS] for at in range(0, len(_JOINED), _DIGITS))
"""The first 16 hexadecimal digits of the SHA-256 of each key's 25 letters."""


def is_published(key: str) -> bool:
    """Return True if Microsoft publishes `key`, 25 normalized letters: it holds no licenses."""
    return sha256(key.encode()).hexdigest()[:_DIGITS] in _DIGESTS
