"""What the frozen window starts with."""

import sys

from wizard.app import main

sys.exit(main())
