"""Batches: one list of keys for many customers, planned, reviewed and redeemed order by order.

`columns`, `table` and `listing` read the list, `planning` makes the plan, `running` carries it out, `results`
writes the files. Every shape that leaves this room is in `models`.
"""
