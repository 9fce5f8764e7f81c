"""A person at a terminal, where systems have pseudo-terminals: not on Windows."""

from __future__ import annotations

import os
import pty
import select
import signal
import subprocess
import termios
import time
from codecs import getincrementaldecoder
from collections.abc import Mapping
from pathlib import Path
from typing import Self

from tests.cli.program import GIVE_UP, PROGRAM, environment


class Person:
    """Sits at a terminal: reads what is on the screen, types, presses Ctrl+C."""

    def __init__(self, *words: str, env: Mapping[str, str] | None = None) -> None:
        self.screen = ""
        self._read_to = 0
        self._decode = getincrementaldecoder("utf-8")("replace").decode  # a read may end within a letter
        self._terminal, theirs = pty.openpty()
        self.process = subprocess.Popen(
            [*PROGRAM, *words],
            env=environment(**{"TERM": "xterm", "COLUMNS": "100", "LINES": "50", **(env or {})}),
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
        )
        os.close(theirs)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(GIVE_UP)
        os.close(self._terminal)

    def reads(self, text: str) -> str:
        """Wait until a text appears behind what was read before; answers everything up to it."""
        until = time.monotonic() + GIVE_UP
        while text not in self.screen[self._read_to :]:
            if not self._look(until - time.monotonic()):
                raise AssertionError(f"“{text}” never came; on the screen:\n{self.screen}")
        end = self.screen.index(text, self._read_to) + len(text)
        read, self._read_to = self.screen[self._read_to : end], end
        return read

    def types(self, text: str) -> None:
        """Type, and press Enter."""
        os.write(self._terminal, f"{text}\n".encode())

    def presses_ctrl_c(self, *, at_work: bool = False) -> None:
        """Press it when the program waits for an answer, as a person does who has read the question.

        Or while it is `at_work`, which does not wait.
        """
        if at_work:
            self.process.send_signal(signal.SIGINT)
            return
        stat = Path(f"/proc/{self.process.pid}/stat")
        until = time.monotonic() + GIVE_UP
        while stat.exists() and ") S " not in stat.read_text() and time.monotonic() < until:
            self._look(0.01)
        self.process.send_signal(signal.SIGINT)

    def sees_what_is_typed(self) -> bool:
        """Tell if the terminal shows what is typed."""
        return bool(termios.tcgetattr(self._terminal)[3] & termios.ECHO)

    def leaves(self) -> int:
        """Wait for the end; answers the exit code."""
        until = time.monotonic() + GIVE_UP
        while self._look(until - time.monotonic()):
            pass
        return self.process.wait(GIVE_UP)

    def _look(self, seconds: float) -> bool:
        """See what is new on the screen; False when the terminal was closed or time is up."""
        ready, _, _ = select.select([self._terminal], [], [], max(seconds, 0))
        if not ready:
            return False
        try:
            seen = os.read(self._terminal, 65536)
        except OSError:  # Linux: the other end was closed
            return False
        self.screen = (self.screen + self._decode(seen)).replace("\r\n", "\n")
        return bool(seen)
