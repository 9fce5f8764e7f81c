"""The tone of each verdict on a key."""

from __future__ import annotations

from typing import Final

from wizard.keys import Verdict
from wizard.widgets.tones import Tone

TONES: Final = {
    Verdict.EMPTY: Tone.NEUTRAL,
    Verdict.INCOMPLETE: Tone.NEUTRAL,
    Verdict.IMPOSSIBLE: Tone.PROBLEM,
    Verdict.MISTYPED: Tone.WARNING,
    Verdict.COMPLETE: Tone.SUCCESS,
    Verdict.UNVERIFIABLE: Tone.NEUTRAL,
    Verdict.DUPLICATE: Tone.PROBLEM,
}
