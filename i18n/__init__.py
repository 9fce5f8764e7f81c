"""The catalogs of the project and what keeps them whole: `update.py` after a change, `check.py` in CI."""
