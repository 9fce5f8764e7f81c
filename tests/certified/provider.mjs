// A certified OpenID provider over TLS, for tests: it signs whoever asks in, and asks nothing else.
// One argument, as JSON: issuer, port, certificate, key, audience, client_id, keys (a private JWK set).
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { errors, Provider } from "oidc-provider";

const told = JSON.parse(process.argv[2]);
const path = new URL(told.issuer).pathname.replace(/\/$/, "");

const provider = new Provider(told.issuer, {
    clients: [{
        client_id: told.client_id,
        application_type: "native",
        token_endpoint_auth_method: "none",
        redirect_uris: ["http://127.0.0.1/callback"],
        response_types: ["code"],
        grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
    }],
    jwks: told.keys,
    cookies: { keys: ["tests"] },
    conformIdTokenClaims: true,
    rotateRefreshToken: true,
    ttl: { AccessToken: 600, AuthorizationCode: told.code_seconds ?? 60, DeviceCode: 600, IdToken: 600, Grant: 3600, Interaction: 600, RefreshToken: 3600, Session: 3600 },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id, email: `${id}@huis.example`, email_verified: true }) }),
    interactions: { url: (_context, interaction) => `${path}/interaction/${interaction.uid}` },
    features: {
        devInteractions: { enabled: false },
        deviceFlow: { enabled: true },
        revocation: { enabled: true },
        resourceIndicators: {
            enabled: true,
            useGrantedResource: () => true,
            getResourceServerInfo: (_context, resource) => {
                if (resource !== told.audience) throw new errors.InvalidTarget();
                return { scope: "", audience: told.audience, accessTokenFormat: "jwt", jwt: { sign: { alg: told.alg ?? "RS256" } } };
            },
        },
    },
});

const FORM = '<form method="post"><input name="login"><button name="answer" value="yes">Sign in</button>'
    + '<button name="answer" value="no">Refuse</button></form>';

async function interact(request, response) {
    const details = await provider.interactionDetails(request, response);
    if (request.method === "GET") {
        response.setHeader("Content-Type", "text/html");
        response.end(FORM);
        return;
    }
    let body = "";
    for await (const chunk of request) body += chunk;
    const sent = new URLSearchParams(body);
    let result;
    if (sent.get("answer") === "no") {
        result = { error: "access_denied", error_description: "The person refused." };
    } else if (details.prompt.name === "login") {
        result = { login: { accountId: sent.get("login") || "ada" } };
    } else {
        const grant = details.grantId
            ? await provider.Grant.find(details.grantId)
            : new provider.Grant({ accountId: details.session.accountId, clientId: details.params.client_id });
        grant.addOIDCScope(details.params.scope);
        result = { consent: { grantId: await grant.save() } };
    }
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
}

const answer = provider.callback();
const tls = { cert: readFileSync(told.certificate), key: readFileSync(told.key) };
createServer(tls, (request, response) => {
    request.originalUrl = request.url;
    if (path && request.url.startsWith(path)) request.url = request.url.slice(path.length) || "/";
    if (!request.url.startsWith("/interaction/")) answer(request, response);
    else interact(request, response).catch((error) => { response.statusCode = 500; response.end(String(error)); });
}).listen(told.port, "127.0.0.1", () => console.log("listening"));
