"""Codes as sentences: problems, warnings, verdicts, actions and counts, in every language.

The texts are tables of English sources (`problems/`, `verdicts.py`, `words.py`), the translations are in
``i18n/*.ts``, and `Translator` brings both together. Qt is not imported before a Translator is made,
and then only QtCore.
"""

from wizard.messages.language import LANGUAGES
from wizard.messages.models import Message
from wizard.messages.noop import N_, PLURAL
from wizard.messages.translator import Translator, resolve_language

__all__ = ["LANGUAGES", "N_", "PLURAL", "Message", "Translator", "resolve_language"]
