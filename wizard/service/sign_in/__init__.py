"""Sign-in with OpenID Connect: in the browser (RFC 8252), or with a code on another device (RFC 8628).

Loaded when someone signs in, or is signed in: it brings HTTP and TLS along.
"""
