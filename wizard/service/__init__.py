"""The client: how the wizard talks to a service that redeems keys.

`protocol`, `errors` and `address` are light and may be imported at start-up. `http` and `practice` bring
`requests`, `truststore` and `msgspec` along: import them in the function that opens a service.
"""
