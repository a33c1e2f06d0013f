package dev.levelpress.http;

import dev.levelpress.Needed;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * A provider of OpenID Connect on loopback: oidc-provider, a certified implementation that is not ours. It knows leo (of
 * the group engineering), mara (framework-maintainers) and petra (people-partners), and demands PKCE and the client's
 * secret.
 */
final class CertifiedProvider implements AutoCloseable {

    static final String CLIENT = "levelpress";
    static final String SECRET = "a-secret-of-the-client-for-tests-only";

    private final Process process;
    private final URI issuer;

    private CertifiedProvider(Process process, URI issuer) {
        this.process = process;
        this.issuer = issuer;
    }

    /** @param service the public address of the service that people sign in to */
    static CertifiedProvider of(String service) {
        Needed.file(Path.of("src/test/tools/node_modules/oidc-provider/package.json"));
        try {
            // Its standard input ends with this process, and it with that.
            Process process = new ProcessBuilder(Needed.program("node"), "src/test/tools/oidc/provider.mjs", service)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            BufferedReader out =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            String issuer = out.readLine();
            if (issuer == null) {
                throw new AssertionError("the provider did not start");
            }
            return new CertifiedProvider(process, URI.create(issuer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI issuer() {
        return issuer;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
