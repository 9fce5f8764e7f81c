"""Campaigns against a certified OpenID provider, npm's `oidc-provider`, where npm is there."""
