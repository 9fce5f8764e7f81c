"""The end of the process while threads are still at work."""

from __future__ import annotations

import os
import sys
import threading


def end_process(code: int) -> int:
    """Return the exit code; where a thread is still at work, end the process at once instead.

    Qt's own objects would go while the thread may be using them. Orders under way are finished first: their
    threads are no daemons.
    """
    others = [one for one in threading.enumerate() if one is not threading.current_thread()]
    for thread in others:
        if not thread.daemon:
            thread.join()
    if any(thread.is_alive() for thread in others):
        for stream in (sys.stdout, sys.stderr):
            if stream is not None:  # a windowed program of Windows has none
                stream.flush()
        os._exit(code)
    return code
