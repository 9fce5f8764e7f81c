"""Administration of a service by its operator: the same functions for commands and for `/v1/admin`.

Each makes its change and its audit row in one transaction, locks rows as a redemption does, and raises
`AdministrationRefused` where a change cannot be made.
"""
