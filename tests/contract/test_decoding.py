"""Promises about answers that several threads read at once."""

from __future__ import annotations

import subprocess
import sys

MANY = """
import sys, threading
from dataclasses import make_dataclass
from wizard.contract.decoding import decode, convert

sys.setswitchinterval(1e-6)
for number in range(150):
    inner = [make_dataclass(f"I{number}_{k}", [(f"f{j}", int) for j in range(12)]) for k in range(6)]
    shape = make_dataclass(f"S{number}", [(f"a{k}", list[inner[k]]) for k in range(6)])
    part = "{" + ",".join(f'"f{j}":1' for j in range(12)) + "}"
    body = "{" + ",".join(f'"a{k}":[{part}]' for k in range(6)) + "}"
    start = threading.Barrier(8)

    def read():
        start.wait()
        assert decode(body, shape) == convert({f"a{k}": [dict.fromkeys((f"f{j}" for j in range(12)), 1)]
                                               for k in range(6)}, shape)

    threads = [threading.Thread(target=read) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
print("read")
"""


def test_a_shape_that_many_threads_read_for_the_first_time_ends_no_process() -> None:
    """The decoder of msgspec ended it within a second, again and again."""
    ran = subprocess.run(
        [sys.executable, "-c", MANY], capture_output=True, text=True, timeout=120, check=False
    )
    assert (ran.returncode, ran.stdout.strip()) == (0, "read"), ran.stderr[-500:]
