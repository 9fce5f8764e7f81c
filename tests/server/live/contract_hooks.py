"""Existing keys, customers and cursors for Schemathesis to use.

Loaded by Schemathesis (SCHEMATHESIS_HOOKS); `PRODUCT_KEY_FACTS` names a JSON file that lists them.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

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
id_cursors = st.builds(encode_cursor, _ids)
member_cursors = st.builds(encode_cursor, _ids, _ids, st.sampled_from(["", "reader", "reseller"]))

schemathesis.openapi.format("line", lines)
schemathesis.openapi.format("domain", domains)
schemathesis.openapi.format("product-key", keys)
schemathesis.openapi.format("customer-cursor", customer_cursors)
schemathesis.openapi.format("history-cursor", history_cursors)
schemathesis.openapi.format("id-cursor", id_cursors)
schemathesis.openapi.format("member-cursor", member_cursors)


@schemathesis.auth(refresh_interval=None)
class Token:
    """An administrator's token for the addresses that are theirs, a reseller's for all others."""

    def get(self, case: Any, _context: Any) -> str:
        """Return the token."""
        return "operator" if case.path.startswith("/v1/admin/") else "reseller"

    def set(self, case: Any, data: str, _context: Any) -> None:
        """Put it into the request."""
        case.headers["Authorization"] = f"Bearer {data}"


@schemathesis.hook
def before_call(_context: Any, case: Any, _arguments: Any) -> None:
    """Name somebody else where the tests would shut themselves out: ids that answers told are used again."""
    for name in ("account_id", "token_id"):
        if (case.path_parameters or {}).get(name) in ("operator", "reseller", "T-operator"):
            case.path_parameters[name] = "stranger"
