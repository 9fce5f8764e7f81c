"""Entry point of the frozen product-key."""

import sys

from wizard.cli import main

sys.exit(main())
