// A certified OpenID provider for the campaign: `node certified.mjs SETTINGS`, with a JSON file of settings.
// People do not type here: what they do is set by POST /person (noor, deny or hold) and happens at once.
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { createRequire } from "node:module";
import { generateKeyPairSync, randomUUID } from "node:crypto";
import { pathToFileURL } from "node:url";

const settings = JSON.parse(readFileSync(process.argv[2], "utf8"));
const place = createRequire(`${settings.modules}/`).resolve("oidc-provider");
const { default: Provider } = await import(pathToFileURL(place));

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const key = { ...privateKey.export({ format: "jwk" }), kid: randomUUID(), use: "sig", alg: "RS256" };
let person = "noor";

const provider = new Provider(settings.issuer, {
  jwks: { keys: [key] },
  clients: [{
    client_id: settings.client,
    application_type: "native",
    token_endpoint_auth_method: "none",
    grant_types: ["authorization_code", "refresh_token", "urn:ietf:params:oauth:grant-type:device_code"],
    response_types: ["code"],
    redirect_uris: ["http://127.0.0.1/callback"],
  }],
  scopes: ["openid", "offline_access", "profile"],
  claims: { openid: ["sub"], profile: ["name"] },
  conformIdTokenClaims: false,
  cookies: { keys: ["campaign"] },
  findAccount: (_ctx, id) => ({ accountId: id, claims: () => ({ sub: id, name: "Noor de Wit" }) }),
  rotateRefreshToken: true,
  issueRefreshToken: (_ctx, client, code) => client.grantTypeAllowed("refresh_token") && code.scopes.has("offline_access"),
  ttl: { AccessToken: 3600, DeviceCode: settings.deviceSeconds, IdToken: 3600, RefreshToken: 86400, Session: 3600, Grant: 86400, Interaction: 600, AuthorizationCode: 60 },
  interactions: { url: (_ctx, interaction) => `${settings.prefix}/at-once/${interaction.uid}` },
  features: {
    devInteractions: { enabled: false },
    deviceFlow: { enabled: true },
    revocation: { enabled: true },
    resourceIndicators: {
      enabled: true,
      useGrantedResource: () => true,
      getResourceServerInfo: (_ctx, audience) => ({ scope: "profile", audience, accessTokenFormat: "jwt", jwt: { sign: { alg: "RS256" } } }),
    },
  },
});

async function atOnce(request, response) {
  const { prompt, params } = await provider.interactionDetails(request, response);
  if (person === "hold") {
    response.writeHead(200, { "content-type": "text/html" }).end("<p>Sign in</p>");
    return;
  }
  if (person === "deny") {
    await provider.interactionFinished(request, response, { error: "access_denied" });
    return;
  }
  if (prompt.name === "login") {
    await provider.interactionFinished(request, response, { login: { accountId: person } });
    return;
  }
  const grant = new provider.Grant({ accountId: person, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  for (const [resource, scopes] of Object.entries(prompt.details.missingResourceScopes ?? {})) {
    grant.addResourceScope(resource, scopes.join(" "));
  }
  await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
}

const answer = provider.callback();
createServer({ key: settings.tlsKey, cert: settings.tlsCertificate }, (request, response) => {
  const fail = (error) => response.writeHead(500).end(String(error));
  if (request.url === "/person") {
    let text = "";
    request.on("data", (piece) => { text += piece; });
    request.on("end", () => { person = text; response.writeHead(204).end(); });
  } else if (!request.url.startsWith(settings.prefix)) {
    response.writeHead(404).end();
  } else if (request.url.includes("/at-once/")) {
    atOnce(request, response).catch(fail);
  } else {
    request.originalUrl = request.url;
    request.url = request.url.slice(settings.prefix.length) || "/";
    answer(request, response).catch?.(fail);
  }
}).listen(settings.port, "localhost", () => console.log("ready"));
