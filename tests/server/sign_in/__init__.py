"""Sign-in at an OpenID provider, with tokens that the tests sign themselves."""
