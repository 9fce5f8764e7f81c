"""Entry point of the frozen window."""

import sys

from wizard.__main__ import main

sys.exit(main())
