"""Sign-in at an OpenID provider: checked access tokens, linked accounts and claimed roles."""
