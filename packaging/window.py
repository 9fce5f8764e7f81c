"""What the frozen window starts with."""

import sys

from wizard.__main__ import main

sys.exit(main())
