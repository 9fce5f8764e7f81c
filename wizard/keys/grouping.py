"""Keys in chains of letter groups.

A chain is text in which groups of letters and digits follow one another with nothing but a dash or one
space between them: a key, a key behind a label, two keys, or a sentence. Groups that something else joins
are in `separated`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise
from typing import Final, NamedTuple

from wizard.keys.alphabet import ALPHABET, GROUP, GROUPS, LENGTH
from wizard.keys.checking import check
from wizard.keys.masks import is_masked
from wizard.keys.not_keys import MOST_FOREIGN, foreign, is_id
from wizard.keys.text import typed
from wizard.keys.verdicts import Verdict

# Scripts whose words touch a key with no space between (Thai to Khmer, Chinese, Japanese, Korean).
# Their letters end a group, as none is ever taken for a Latin one. Cyrillic and Greek ones are, and do not.
_UNSPACED: Final = (
    "\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff"
    "\u2e80-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\U0001b000-\U0001b16f\U00020000-\U0003ffff"
)
ASCII_LETTER: Final = "[0-9A-Za-z]"
ANY_LETTER: Final = rf"[^\W_{_UNSPACED}]"
# A dash may have spaces around it. At the end of a line it joins the next one, even one quoted with ">".
_JOINT: Final = r"(?: {0,3}-{1,3}(?: {0,3}\n[ >]{0,8}| {0,3})| )"

ASCII_CHAIN: Final = re.compile(f"{ASCII_LETTER}+(?:{_JOINT}{ASCII_LETTER}+)*")
ANY_CHAIN: Final = re.compile(f"{ANY_LETTER}+(?:{_JOINT}{ANY_LETTER}+)*")
_SEPARATORS: Final = re.compile("([- >\n]+)")
_PRINTED_KEY: Final = "[0-9A-Za-z]{5}(?:-[0-9A-Za-z]{5}){4}"
_UPPER_KEY: Final = "[0-9A-Z]{5}(?:-[0-9A-Z]{5}){4}"
# Keys with dashes right behind one another, or one right behind a word that ends in lower case.
_GLUED: Final = re.compile(
    rf"(?<![^\W_])(?<!-){_PRINTED_KEY}(?:{_PRINTED_KEY})+(?![^\W_]|-)"
    rf"|(?<=[a-z])(?:{_UPPER_KEY})+(?![^\W_]|-)"
)
# A key in capitals right before a word: where it ends, a check has to prove.
_BEFORE_WORD: Final = re.compile(
    rf"(?:(?<=[a-z])|(?<![^\W_])(?<!-))(?:{_UPPER_KEY}|[0-9A-Z]{{{LENGTH}}})(?=[A-Z]?[a-z])"
)

_WORD_BEFORE: Final = re.compile(rf"[A-Z]?[a-z]+(?=(?:[0-9A-Z]{{{GROUP}}}|(?:[0-9A-Z]{{{LENGTH}}})+)$)").match

_DASHED: Final = range(GROUP - 1, GROUP + 2)
_SPACED: Final = range(GROUP, GROUP + 1)
_FEWEST: Final = GROUPS * _DASHED.start
_UNBROKEN: Final = range(LENGTH - 2, LENGTH + 3)
_PRINTED: Final = "-" * (GROUPS - 1)


class Part(NamedTuple):
    """A candidate in a text: its start and end, and its letters in upper case, without dashes."""

    start: int
    end: int
    letters: str


def alike(pieces: list[re.Match[str]], joint: Callable[[str], str] = str) -> Iterator[list[re.Match[str]]]:
    """Yield the longest stretches of pieces between which `joint` makes the same of the text."""
    joints = [
        (joint(one.string[one.end() : following.start()]), number)
        for number, (one, following) in enumerate(pairwise(pieces))
    ]
    for _, same in groupby(joints, key=lambda each: each[0]):
        numbers = [number for _, number in same]
        yield pieces[numbers[0] : numbers[-1] + 2]


class _Group(NamedTuple):
    """A group of letters in a chain: its number, the separator before it (none for the first), its place."""

    number: int
    joint: str
    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)


def parts(chain: str, at: int = 0) -> Sequence[Part]:
    """Return the candidates in `chain`, which begins at `at`, in their order."""
    letters = chain.replace("-", "")
    # Nearly always, so it comes first: a key as it is printed.
    if (
        len(letters) == LENGTH
        and chain[GROUP :: GROUP + 1] == _PRINTED
        and letters.isalnum()
        and letters.isupper()
    ):
        return (Part(at, at + len(chain), _upper(letters)),)
    if len(letters) < _FEWEST:
        return ()
    return sorted(_with_glued(chain, at))


def _with_glued(chain: str, at: int) -> Iterator[Part]:
    end = 0
    for start, stop, keys in _glued(chain, at):
        if start < end:
            continue
        yield from _parts(_split(chain[end:start], at + end))
        yield from keys
        end = stop
    yield from _parts(_split(chain[end:], at + end))


def _glued(chain: str, at: int) -> list[tuple[int, int, list[Part]]]:
    """Return start and end of keys with nothing between them and another one or a word, in their order."""
    found = [
        (*match.span(), list(_glued_keys(match[0], at + match.start()))) for match in _GLUED.finditer(chain)
    ]
    for match in _BEFORE_WORD.finditer(chain):
        key = Part(at + match.start(), at + match.end(), match[0].replace("-", ""))
        if _all_complete([key]):
            found.append((*match.span(), [key]))
    return sorted(found, key=lambda one: (one[0], -one[1]))


def _glued_keys(keys: str, at: int) -> Iterator[Part]:
    """Yield each of the keys if all pass a check, else one candidate, which is too long."""
    printed = LENGTH + len(_PRINTED)
    pieces = [
        Part(at + start, at + start + printed, _upper(keys[start : start + printed].replace("-", "")))
        for start in range(0, len(keys), printed)
    ]
    whole = Part(at, at + len(keys), "".join(piece.letters for piece in pieces))
    yield from pieces if len(pieces) == 1 or _all_complete(pieces) else (whole,)


def _split(chain: str, at: int) -> list[_Group]:
    pieces = _SEPARATORS.split(chain)
    groups, start, joint = [], at, ""
    for number in range(0, len(pieces), 2):
        text = pieces[number]
        word = _glued_word(text)
        groups.append(_Group(number // 2, joint, start + word, text[word:]))
        joint = pieces[number + 1] if number + 1 < len(pieces) else ""
        start += len(text) + len(joint)
    return groups


def _glued_word(text: str) -> int:
    """Return the length of a word in lower case right before a group or a key in capitals."""
    match = _WORD_BEFORE(text)
    return match.end() if match else 0


def _is_tight(joint: str) -> bool:
    return joint[:1] == "-" and joint[-1:] == "-"


def _is_dash(joint: str) -> bool:
    return "-" in joint


def _is_space(joint: str) -> bool:
    return joint == " "


def _parts(groups: list[_Group]) -> Iterator[Part]:
    """Yield the candidates. Dashes without spaces bind first: a key behind "Office - " is still one key."""
    left = groups
    for joined, lengths in ((_is_tight, _DASHED), (_is_dash, _DASHED), (_is_space, _SPACED)):
        taken: set[int] = set()
        for run in _runs(left, joined, lengths):
            taken.update(group.number for group in run)
            yield from _keys_in(run, joined is _is_space)
        left = [group for group in left if group.number not in taken]
    for group in left:
        yield from _unbroken(group)


def _runs(groups: list[_Group], joined: Callable[[str], bool], lengths: range) -> Iterator[list[_Group]]:
    """Yield the longest runs of five groups or more, so joined and of these lengths."""
    run: list[_Group] = []
    for group in groups:
        follows = bool(run) and joined(group.joint) and group.number == run[-1].number + 1
        # A 26th letter behind one more dash is not cut off: that key is too long, and must be seen to be.
        surplus = follows and joined is _is_tight and len(run) >= GROUPS and not _is_foreign(group.text)
        fits = surplus or len(group.text) in lengths
        if fits and follows:
            run.append(group)
            continue
        if len(run) >= GROUPS:
            yield run
        run = [group] if fits else []
    if len(run) >= GROUPS:
        yield run


def _keys_in(run: list[_Group], spaced: bool) -> Iterator[Part]:
    if len(run) > GROUPS or spaced:
        run = _without_words(run)
    text = "".join(group.text for group in run)
    # Cut a longer run only where every piece proves to be a key; else show all of it, as one that cannot be.
    fives = [_part(run[start : start + GROUPS]) for start in range(0, len(run), GROUPS)]
    if len(fives) > 1 and _all_complete(fives):
        yield from fives
        return
    if len(run) > GROUPS:
        shorter = _without_labels(run)
        if len(shorter) == GROUPS and _all_complete([_part(shorter)]):
            run = shorter
    whole = _part(run)
    is_printed = not spaced and text.isupper() and [len(group.text) for group in run] == [GROUP] * GROUPS
    if is_printed or is_masked(whole.letters) or _is_plausible(text, whole):
        yield whole


def _is_plausible(text: str, part: Part) -> bool:
    if part.letters.isdigit():
        return False
    return (_looks_like_key(text) and foreign(part.letters) <= MOST_FOREIGN) or _all_complete([part])


def _without_words(run: list[_Group]) -> list[_Group]:
    """Return `run` without the label before a key and the words behind it, as far as five groups remain."""
    return _stripped(run, _is_word, _is_word)


def _without_labels(run: list[_Group]) -> list[_Group]:
    """Return `run` without a label before it that may be no group, as far as five groups remain."""
    return _stripped(run, _is_no_group, _is_foreign)


def _stripped(
    run: list[_Group], before: Callable[[str], bool], behind: Callable[[str], bool]
) -> list[_Group]:
    first, last = 0, len(run)
    while last - first > GROUPS and before(run[first].text):
        first += 1
    while last - first > GROUPS and behind(run[last - 1].text):
        last -= 1
    return run[first:last]


def _is_foreign(text: str) -> bool:
    """Return True if something in `text` never occurs in a key."""
    return bool(_upper(text).strip(ALPHABET))


def _is_no_group(text: str) -> bool:
    return len(text) != GROUP or _is_foreign(text)


def _is_word(text: str) -> bool:
    return text.isalpha() and _is_foreign(text)


def _unbroken(group: _Group) -> Iterator[Part]:
    text, length = group.text, len(group.text)
    many = length > LENGTH and length % LENGTH == 0
    if not (many or length in _UNBROKEN) or not _looks_like_key(text):
        return
    letters = _upper(text)
    whole = Part(group.start, group.end, letters)
    pieces = [
        Part(group.start + start, group.start + start + LENGTH, letters[start : start + LENGTH])
        for start in range(0, length, LENGTH)
    ]
    if many and len(letters) == length and _all_complete(pieces):
        yield from pieces
    elif _all_complete([whole]) or (
        _holds_a_key(letters) if LENGTH < len(letters) < 2 * LENGTH else _is_unbroken_key(text, letters)
    ):
        yield whole


def _holds_a_key(letters: str) -> bool:
    """Return True if one or two letters beside each other are too many in a key; in an id, hardly ever."""
    surplus = len(letters) - LENGTH
    return not is_id(letters) and any(
        _all_complete([Part(0, 0, letters[:at] + letters[at + surplus :])]) for at in range(LENGTH + 1)
    )


def _is_unbroken_key(text: str, letters: str) -> bool:
    """Return True for a mistyped key in one piece; ids are as long, and most are not all in capitals."""
    if is_id(text):
        return False
    if "".join(filter(str.isascii, text)).isupper():
        return True
    is_by_case = text in (letters.lower(), letters.title(), letters.title().swapcase())
    return is_by_case and (
        not foreign(letters) if len(text) < LENGTH else len(text) == LENGTH and foreign(letters) <= 1
    )


def _part(groups: list[_Group]) -> Part:
    return Part(groups[0].start, groups[-1].end, _upper("".join(group.text for group in groups)))


def _all_complete(pieces: list[Part]) -> bool:
    return all(check(piece.letters).verdict is Verdict.COMPLETE for piece in pieces)


def _looks_like_key(text: str) -> bool:
    return text.isupper() or not text.isalpha()


def _upper(text: str) -> str:
    return text.upper() if text.isascii() else typed(text)
