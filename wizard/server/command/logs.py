"""JSON logs of a hosted service, one object a line, without keys, tokens or content of requests."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from logging.handlers import QueueHandler, QueueListener
from queue import Queue
from typing import Any

import msgspec

MOST_WAITING = 10_000  # records; with more the service waits, as it does without a queue
LAST_SECONDS = 5.0  # for what waits when a process ends itself; nobody may be reading
TOGETHER = 4096  # characters: Linux does not mix so few in a pipe with those of another process


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


@contextmanager
def written_aside() -> Iterator[None]:
    """Let a thread of its own write this process's log; on leaving, everything is written.

    A write lends the interpreter's lock to another thread, which may want to log as well and then waits.
    """
    root = logging.getLogger()
    waiting: Queue[logging.LogRecord] = Queue(MOST_WAITING)
    together, handlers = _Together(waiting), root.handlers
    writer = QueueListener(waiting, together)
    writer.start()
    root.handlers = [_Waiting(waiting)]
    try:
        yield
    finally:
        root.handlers = handlers
        writer.stop()
        together.flush()


def write_waiting() -> None:
    """Write what was logged, before this process ends itself."""
    for handler in logging.getLogger().handlers:
        handler.flush()


class _Waiting(QueueHandler):
    """Hands records to a thread of this process, which needs no copies."""

    queue: Queue[logging.LogRecord]

    def prepare(self, record: logging.LogRecord) -> logging.LogRecord:
        return record

    def enqueue(self, record: logging.LogRecord) -> None:
        self.queue.put(record)

    def flush(self) -> None:
        """Wait until all records are written, but not for ever."""
        waiting = self.queue
        with waiting.all_tasks_done:
            waiting.all_tasks_done.wait_for(lambda: not waiting.unfinished_tasks, LAST_SECONDS)


class _Together(logging.Handler):
    """Writes to standard error, all lines that wait at once."""

    def __init__(self, waiting: Queue[logging.LogRecord]) -> None:
        super().__init__()
        self.setFormatter(JsonFormatter())
        self._waiting, self._text = waiting, ""
        # A buffer, also where Python is told to have none, keeps the rest of a line that a full disk cut.
        self._file = None if sys.stderr is None else os.fdopen(sys.stderr.fileno(), "wb", closefd=False)

    def emit(self, record: logging.LogRecord) -> None:
        try:
            line = f"{self.format(record)}\n"
            if len(self._text) + len(line) > TOGETHER:
                self.flush()
            self._text += line
            if self._waiting.empty():
                self.flush()
        except Exception:
            self.handleError(record)

    def flush(self) -> None:
        text, self._text = self._text, ""
        with suppress(OSError):  # nobody reads it, or a disk is full
            if self._file is not None:
                self._file.write(text.encode())
                self._file.flush()
