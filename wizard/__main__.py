"""Starts the wizard: `product-key-wizard`."""

import sys

from wizard.window.app import main

if __name__ == "__main__":
    sys.exit(main())
