"""Product Key Wizard: takes 25-character product keys to licenses."""

__version__ = "0.1.0"
