"""Walks the real window through every page and problem, in every look, and checks what it sees.

`tours.take_tours` is the command; one look is a process of its own, because fonts, colors and language belong
to the application. Nothing is imported here: what a start takes is measured in this package too.
"""
