"""Walks the real window through every page and problem, in every look, and checks what it sees.

`take_tours` is the command; one look is a process of its own, because fonts, colors and language belong to
the application.
"""

from wizard.tour.tours import take_tours

__all__ = ["take_tours"]
