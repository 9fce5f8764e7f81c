"""Where codes become sentences: problems, warnings, verdicts, actions and counts, in every language.

The texts are tables of English sources (`problems/`, `verdicts.py`, `words.py`), the translations are in
``i18n/*.ts``, and `Speech` brings both together. Qt is not imported before a Speech is made,
and then only QtCore.
"""

from wizard.messages.language import LANGUAGES, resolve_language
from wizard.messages.models import Message
from wizard.messages.noop import N_, PLURAL
from wizard.messages.translator import Speech

__all__ = ["LANGUAGES", "N_", "PLURAL", "Message", "Speech", "resolve_language"]
