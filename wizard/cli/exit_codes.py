"""Exit codes of `product-key`, explained in its help."""

DONE = 0
FAILED = 1  # rejected, keys with a problem, or output that could not be written
USAGE = 2
UNSETTLED = (
    3  # paused, result unknown, or a receipt that does not match: `resume` or the same command continues
)
FAULT = 70  # of the program, where no order was under way
INTERRUPTED = 130  # by Ctrl+C, where no order was under way
