"""Logs of a hosted service: one JSON object a line, and never a key, a token or what a request held."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

import msgspec


class JsonFormatter(logging.Formatter):
    """A record as one line of JSON; `extra={"fields": {...}}` are members of their own.

    Of an exception its kind alone is written: its text could repeat what a request held.
    """

    def format(self, record: logging.LogRecord) -> str:
        """The line."""
        line: dict[str, Any] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name.lstrip("_"),
            "message": record.getMessage(),
            "process": record.process,
            **getattr(record, "fields", {}),
        }
        if record.exc_info and record.exc_info[0]:
            line["exception"] = record.exc_info[0].__name__
        return msgspec.json.encode(line).decode()


def configuration(level: str) -> dict[str, Any]:
    """What logging.config.dictConfig takes: everything to standard error, from `level` on."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": JsonFormatter}},
        "handlers": {
            "stderr": {"class": "logging.StreamHandler", "formatter": "json", "stream": "ext://sys.stderr"}
        },
        # The driver and its pool tell at INFO and below what they connect to.
        "loggers": {"_granian": {}, "psycopg": {"level": "WARNING"}, "wizard": {"level": level.upper()}},
        "root": {"handlers": ["stderr"], "level": "INFO"},
    }
