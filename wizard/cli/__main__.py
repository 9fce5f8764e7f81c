"""`python -m wizard.cli`: the same as `product-key`."""

import sys

from wizard.cli import main

if __name__ == "__main__":
    sys.exit(main())
