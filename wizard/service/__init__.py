"""The client of a service that redeems keys.

`protocol`, `errors`, `address` and `credentials` are light and may load at start. `http` and `practice` load
`requests`, `truststore` and `msgspec`: import them in the function that opens a service.
"""
