"""Product Key Wizard: turns 25-character product keys into licenses."""

__version__ = "0.1.0"
