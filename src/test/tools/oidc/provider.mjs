// A provider of OpenID Connect on loopback for the tests of sign-in: oidc-provider, a certified implementation.
// node provider.mjs PUBLIC_URL_OF_THE_SERVICE; prints its issuer when it listens, and ends with its standard input.
import { createServer } from "node:http";
import Provider from "oidc-provider";

const service = process.argv[2];
const groups = { leo: ["engineering"], mara: ["framework-maintainers"], petra: ["hr", "people-partners"] };

const server = createServer();
server.listen(0, "127.0.0.1", () => {
  const issuer = `http://127.0.0.1:${server.address().port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: "levelpress",
        client_secret: "a-secret-of-the-client-for-tests-only",
        redirect_uris: [`${service}/signin/callback`],
        post_logout_redirect_uris: [`${service}/`],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"], groups: ["groups"] },
    scopes: ["openid", "profile", "email", "groups"],
    cookies: { keys: ["cookies-of-the-provider-for-tests"] },
    findAccount: (_context, id) => ({
      accountId: id,
      claims: () => ({
        sub: id,
        name: id[0].toUpperCase() + id.slice(1),
        email: `${id}@example.com`,
        email_verified: true,
        groups: groups[id] ?? [],
      }),
    }),
  });
  server.on("request", provider.callback());
  console.log(issuer);
});
process.stdin.resume();
process.stdin.on("end", () => process.exit(0));
