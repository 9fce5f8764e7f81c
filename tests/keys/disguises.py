"""Keys in the disguises that people, programs and keyboards give them."""

from __future__ import annotations

from typing import Final

from hypothesis import strategies as st

from tests.keys.samples import KEY, LETTERS, PUBLISHED, SERVICE_LETTERS, replaced

JOINTS: Final = (
    *("-", "", " ", "  ", "   ", ".", "/", "_", "\\", "*", "|", ":", "?", ", ", " - ", "–", "‑", "ー", "－"),
    *("\u3000", "\u00a0", "\t", "\n", "-\n", "\u200b", "\u00ad", "%2D", "%20", "&nbsp;", "&#45;"),
)
BEFORE: Final = ("", "key", "Key: ", "PO 4711 ", "プロダクトキー", "(", "ref_", "x", "Office365")
BEHIND: Final = ("", "thanks", " please", "です", ")", "_1", "x", " 2026-11-28")


def wide(text: str) -> str:
    """Return `text` with its ASCII letters and digits in full width."""
    return "".join(chr(ord(one) + 0xFEE0) if one.isascii() and one.isalnum() else one for one in text)


def joined(letters: str, joint: str) -> str:
    """Return `letters` in groups of five joined by `joint`."""
    return joint.join(letters[start : start + 5] for start in range(0, len(letters), 5))


@st.composite
def disguised(draw: st.DrawFn) -> tuple[str, str]:
    """Draw the letters of a key as they were typed, at most one wrong or missing, and a text they are in."""
    letters = draw(st.sampled_from([*SERVICE_LETTERS, *(key.letters for key in PUBLISHED)]))
    place = draw(st.integers(0, 24))
    match draw(st.sampled_from(["whole", "whole", "wrong", "missing"])):
        case "wrong":
            letters = replaced(letters, place, draw(st.sampled_from("0O1ILSZAEU5B8GВΝ")))
        case "missing":
            letters = letters[:place] + letters[place + 1 :]
    dressed = draw(st.sampled_from([letters, letters.lower(), letters.capitalize(), wide(letters)]))
    text = joined(dressed, draw(st.sampled_from(JOINTS)))
    return letters, draw(st.sampled_from(BEFORE)) + text + draw(st.sampled_from(BEHIND))


DISGUISES: Final = (
    *(joined(LETTERS, joint) for joint in JOINTS),
    *(KEY.lower(), wide(KEY), LETTERS.lower(), f"Key{LETTERS}thanks", f"ref_{KEY}_1", f"x{KEY.lower()}x"),
    *(replaced(LETTERS, 7, "O"), KEY.replace("8", "B"), KEY.replace("W", "Ԝ", 1), LETTERS[1:], LETTERS[:24]),
    *(KEY[:-1], KEY[:8] + KEY[9:], "-".join(LETTERS), " ".join(LETTERS)),
)
"""One key in every disguise that is worth a case of its own."""
