"""Keys that Microsoft publishes for everyone: the client setup keys of its Key Management Service.

Only a digest of each is kept. Sources: "GVLKs for KMS and Active Directory-based activation of Office" on
learn.microsoft.com; for Windows, MicrosoftDocs/windowsserverdocs, get-started/kms-client-activation-keys.md.
"""

from __future__ import annotations

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
    "116a81c447f5728b1830b3febe01bd341a73737558c37f6f1cae6b5d635404c91e93b5d583d05717"
    "3ab2528136e26fda3fdf7cc1c7a28f0a51c7d95976e1f8a0525fe83e9e05a9b15562a582443b24c3"
    "559b2acae5c8b3e2568a5c2490e6d55f589c84d902b67c7e5cc7cc8493497e6961c967c841872aca"
    "6cbcd042c5524d2477123504de53f45f85f1adc132c96ddf8657ec577a197f0a86f7186fdf346c57"
    "9ea1bc62fc7cfa9aa02086406d6ba645a7268d2153c63123acc4d7f954223b3faffc9b39f4123b5b"
    "b36d1c38fdf49acfb84e0a2b79729b81c71c09d58d34cdd8d874e94a6ab69f99de5e096eae1b590d"
    "df5d0c9375d744ddf38085d9e57cc538"
)
_DIGESTS: Final = frozenset(_JOINED[at : at + _DIGITS] for at in range(0, len(_JOINED), _DIGITS))
"""The first 16 hexadecimal digits of the SHA-256 of each key's 25 letters."""


def is_published(key: str) -> bool:
    """Return True if Microsoft publishes `key`, 25 normalized letters: it holds no licenses."""
    from hashlib import sha256

    return sha256(key.encode()).hexdigest()[:_DIGITS] in _DIGESTS
