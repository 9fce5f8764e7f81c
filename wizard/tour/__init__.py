"""Walks the real window: the self-test of an installed program, and the tours of `tests/tour`.

Nothing is imported here: the time of a start is measured in this package too.
"""
