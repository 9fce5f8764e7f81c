"""What the frozen window starts with."""

import sys

from wizard.window.app import main

sys.exit(main())
