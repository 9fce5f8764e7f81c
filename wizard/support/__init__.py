"""Logs and diagnostics, for anyone who helps."""
