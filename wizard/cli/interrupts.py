"""Ctrl+C: noticed whatever it breaks, held back or ignored where it would do harm. Other ends are tidy."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any


class InterruptFlag:
    """True once Ctrl+C was pressed: a library that it interrupts may make another exception of it."""

    pressed = False

    def press(self, *_: object) -> None:
        """Set the flag, and interrupt."""
        self.pressed = True
        raise KeyboardInterrupt


@contextmanager
def listening() -> Iterator[InterruptFlag]:
    """Set a flag when Ctrl+C is pressed."""
    flag = InterruptFlag()
    if _is_main_thread() and signal.getsignal(signal.SIGINT) is signal.SIG_IGN:  # begun in the background
        yield flag
        return
    with _handling(flag.press):
        yield flag


@contextmanager
def held_back() -> Iterator[None]:
    """Ctrl+C waits until what is inside is done, and is raised then."""
    came: list[int] = []
    with _handling(lambda *_: came.append(1)):
        yield
    if came:
        raise KeyboardInterrupt


@contextmanager
def ignored() -> Iterator[None]:
    """Ctrl+C does nothing: the command is ending anyway."""
    with _handling(signal.SIG_IGN):
        yield


@contextmanager
def tidying(tidy: Callable[[], None]) -> Iterator[None]:
    """Tidy up when the program is ended from outside (SIGTERM, a closed terminal)."""

    def end(number: int, _frame: object) -> None:
        tidy()
        signal.signal(number, signal.SIG_DFL)
        os.kill(os.getpid(), number)

    with ExitStack() as stack:
        for name in ("SIGTERM", "SIGHUP", "SIGQUIT"):
            number = getattr(signal, name, None)
            if number is not None and _is_main_thread() and signal.getsignal(number) is signal.SIG_DFL:
                stack.callback(signal.signal, number, signal.signal(number, end))
        yield


def ignore_for_good() -> None:
    """From here on Ctrl+C does nothing any more."""
    if _is_main_thread():
        signal.signal(signal.SIGINT, signal.SIG_IGN)


def _is_main_thread() -> bool:
    """True if signals can be handled here."""
    return threading.current_thread() is threading.main_thread()


@contextmanager
def _handling(handler: Any) -> Iterator[None]:
    if not _is_main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
