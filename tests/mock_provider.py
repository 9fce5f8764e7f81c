"""Run `oidc-provider-mock` for public clients, which have no secret: `python -m tests.mock_provider PORT`."""

from __future__ import annotations

import sys

import uvicorn
from oidc_provider_mock import _app as mock

if __name__ == "__main__":
    for grant in (mock.AuthorizationCodeGrant, mock.RefreshTokenGrant):
        grant.TOKEN_ENDPOINT_AUTH_METHODS = ["none"]
    people = [mock.User(sub="noor", claims={"name": "Noor de Wit", "email": "noor@example.nl"})]
    uvicorn.run(
        mock.app(user_claims=people), interface="wsgi", port=int(sys.argv[1]), log_level="error", workers=1
    )
