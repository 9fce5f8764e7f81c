"""What the frozen product-key starts with."""

import sys

from wizard.cli import main

sys.exit(main())
