"""The stages of the batch page: list, plan, review, run, results, and the search in the ledger."""
