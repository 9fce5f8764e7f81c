"""JSON logs of a hosted service, one object a line, without keys, tokens or content of requests."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from typing import Any

import msgspec


class JsonFormatter(logging.Formatter):
    """Formats a record as one line of JSON; `extra={"fields": {...}}` become its members.

    Of an exception only the type is logged: its text could repeat the content of a request.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the line."""
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
    """Return the dictConfig of logs to standard error, from `level` on."""
    return {
        "version": 1,
        "disable_existing_loggers": False,
        "formatters": {"json": {"()": JsonFormatter}},
        "handlers": {
            "stderr": {"class": "logging.StreamHandler", "formatter": "json", "stream": "ext://sys.stderr"}
        },
        # At INFO and below the driver and its pool log what they connect to.
        "loggers": {"_granian": {}, "psycopg": {"level": "WARNING"}, "wizard": {"level": level.upper()}},
        "root": {"handlers": ["stderr"], "level": "INFO"},
    }
