"""The files that people reported, and the endings of the keys that each holds."""

from __future__ import annotations

from pathlib import Path

CASES = Path(__file__).parent / "cases"
K1, K2, K3 = "T83GX", "GCQG9", "2YT43"

FOUND = {
    "binary-workbook.xlsb": [K1, "2NYVX", "YTCBF"],
    "dash-begins-line.txt": [K1],
    "formula-without-value.xlsx": [K1, K2, K3],
    "grouped-by-four.txt": [K1],
    "guids-named-as-keys.txt": [],
    "html-inside-key.html": [K1, K2],
    "iso-2022-jp.txt": ["WKFGQ"],
    "json-escaped-dashes.json": [K1, K2],
    "key-in-note.xlsx": [K1, K2],
    "mail-base64-part.eml": [K1, K2],
    "mail-qp-soft-break.eml": [K1, K2],
    "not-keys.txt": [],
    "old-workbook.xls": [K1, K2],
    "one-group-a-line.txt": [K1],
    "strict-open-xml.xlsx": [K1, K2],
    "two-keys-in-one-cell.csv": [K1, K2, K3],
    "two-keys-in-one-cell.xlsx": [K1, K2, K3],
    "two-spaces.txt": [K1],
    "url-comma.txt": [K1, K2],
    "url-newline.txt": [K1, K2],
    "wrapped-inside-group.txt": [K1],
}
TEXTS = [
    name for name in FOUND if not name.endswith((".xlsb", ".xlsx", ".xls")) and not name.startswith("iso-")
]
