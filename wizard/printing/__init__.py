"""Documents as PDF, over QtGui alone: the terminal prints with an application of its own."""
