package dev.levelpress.source.git;

import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.transport.URIish;

/**
 * Where a framework is in a git repository: {@code https://host/framework.git@main:docs/career}.
 *
 * @param url of the repository; may hold a user name, never a password
 * @param ref a branch, a tag or a full commit id; {@code HEAD} for what the repository says
 * @param folder inside it, without slashes around it; empty for all of it
 */
public record GitAddress(String url, String ref, String folder) {

    private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+):(?!\\\\).*");
    private static final Pattern SCP = Pattern.compile("([\\w.-]+@[\\w.-]+):(?!/?/)(.+)");
    private static final Pattern AUTHORITY = Pattern.compile("[a-z]+://[^/]*");
    private static final Set<String> SCHEMES = Set.of("https", "http", "ssh", "file");
    private static final Set<String> NEAR = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    /**
     * The address that a text is.
     *
     * @return empty when it is the path of a file or folder
     * @throws IllegalArgumentException when it is an address that cannot be used; the message says why and what can
     */
    public static Optional<GitAddress> parse(String text) {
        if (Files.exists(Path.of(withoutSlash(text)))) {
            return bareRepository(text, "HEAD");
        }
        Matcher scp = SCP.matcher(text);
        if (scp.matches()) {
            return Optional.of(of("ssh://" + scp.group(1) + "/" + scp.group(2)));
        }
        Matcher scheme = SCHEME.matcher(text);
        if (scheme.matches()) {
            return Optional.of(of(scheme.group(1).toLowerCase(Locale.ROOT) + text.substring(scheme.end(1))));
        }
        int at = text.lastIndexOf(".git@");
        return at < 0 ? Optional.empty() : bareRepository(text.substring(0, at + 4), text.substring(at + 5));
    }

    /** Of a folder that is a repository without work tree; others are read as they lie there. */
    private static Optional<GitAddress> bareRepository(String path, String ref) {
        Path folder = Path.of(withoutSlash(path));
        boolean bare = Files.isRegularFile(folder.resolve("HEAD")) && Files.isDirectory(folder.resolve("objects"));
        return bare ? Optional.of(of(folder.toAbsolutePath().toUri() + "@" + ref)) : Optional.empty();
    }

    private static GitAddress of(String text) {
        String scheme = text.substring(0, text.indexOf(':'));
        if (!SCHEMES.contains(scheme)) {
            throw new IllegalArgumentException(
                    "\"" + scheme + ":\" is not a way to a framework; use https:, ssh: or file:, or a folder");
        }
        Matcher authority = AUTHORITY.matcher(text);
        int path = authority.lookingAt() ? authority.end() : scheme.length() + 1;
        int at = text.indexOf('@', path);
        String url = withoutSlash(at < 0 ? text : text.substring(0, at));
        String[] rest = (at < 0 ? "" : text.substring(at + 1)).split(":", 2);
        return new GitAddress(url, rest[0], rest.length < 2 ? "" : rest[1]);
    }

    public GitAddress {
        URIish uri = uri(url);
        if (uri.getPass() != null) {
            throw new IllegalArgumentException(
                    "a password in the address would be shown to others; give it with --git-token or LEVELPRESS_GIT_TOKEN");
        }
        if ("http".equals(uri.getScheme()) && !NEAR.contains(String.valueOf(uri.getHost()))) {
            throw new IllegalArgumentException(
                    "http: can be read and changed on its way; use https: or ssh: for " + uri.getHost());
        }
        ref = ref.isEmpty() ? "HEAD" : ref;
        if (!ref.matches("[\\w./+-]+") || ref.contains("..") || ref.startsWith("-")) {
            throw new IllegalArgumentException("\"" + ref + "\" is not the name of a branch, a tag or a commit");
        }
        folder = folder.replaceAll("^/+|/+$", "");
    }

    /** What to call the framework when nothing in it says so: the last name of the path. */
    public String name() {
        String path = folder.isEmpty() ? url.replaceFirst("\\.git$", "") : folder;
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf(':')) + 1);
    }

    /** Empty when the repository is on this machine. */
    public Optional<String> host() {
        return Optional.ofNullable(uri(url).getHost());
    }

    /** Where people see a file of a commit in a browser; empty where that is not known. */
    public Optional<String> page(String commit, String file, int line) {
        URIish uri = uri(url);
        String host = String.valueOf(uri.getHost());
        return view(host)
                .map(view -> "https://" + host + "/"
                        + String.valueOf(uri.getPath()).replaceFirst("^/", "").replaceFirst("\\.git$", "")
                        + "/" + view + "/" + commit + "/" + escaped(folder.isEmpty() ? file : folder + "/" + file)
                        + (line > 0 ? "#L" + line : ""));
    }

    /** What hosts of repositories call their page of a file. */
    private static Optional<String> view(String host) {
        if (host.equals("github.com") || host.startsWith("github.")) {
            return Optional.of("blob");
        }
        if (host.startsWith("gitlab.")) {
            return Optional.of("-/blob");
        }
        return host.equals("codeberg.org") ? Optional.of("src/commit") : Optional.empty();
    }

    private static String escaped(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }

    URIish uri() {
        return uri(url);
    }

    private static URIish uri(String url) {
        try {
            return new URIish(url);
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"" + url + "\" is not an address: " + e.getReason(), e);
        }
    }

    private static String withoutSlash(String text) {
        return text.replaceFirst("(?<=.)/+$", "");
    }

    /** As people write it. */
    @Override
    public String toString() {
        String where = folder.isEmpty() ? "" : ":" + folder;
        return url + (ref.equals("HEAD") && where.isEmpty() ? "" : "@" + ref + where);
    }
}
