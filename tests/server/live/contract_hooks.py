"""Existing keys, customers and cursors for Schemathesis to use.

Loaded by Schemathesis (SCHEMATHESIS_HOOKS); `PRODUCT_KEY_FACTS` names a JSON file that lists them.
"""

from __future__ import annotations

import json
import os
from pathlib import Path

import schemathesis
from hypothesis import strategies as st

from wizard.server.cursors import encode_cursor

FACTS = json.loads(Path(os.environ["PRODUCT_KEY_FACTS"]).read_text(encoding="utf-8"))

# Printable text of any script; a format, because no pattern says "printable" to every tool.
_letters = st.characters(exclude_categories=("C", "Z"))
_ids = st.text(st.characters(codec="ascii", categories=("L", "Nd")), min_size=1, max_size=20)

lines = st.text(_letters, min_size=1, max_size=60)
domains = st.uuids().map(str).map("{}.example".format)
keys = st.sampled_from(FACTS["keys"])
customer_cursors = st.builds(encode_cursor, lines, _ids)
history_cursors = st.builds(encode_cursor, st.integers(0, 2**62).map(str), _ids)

schemathesis.openapi.format("line", lines)
schemathesis.openapi.format("domain", domains)
schemathesis.openapi.format("product-key", keys)
schemathesis.openapi.format("customer-cursor", customer_cursors)
schemathesis.openapi.format("history-cursor", history_cursors)
