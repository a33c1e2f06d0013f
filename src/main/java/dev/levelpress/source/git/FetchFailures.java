package dev.levelpress.source.git;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.eclipse.jgit.errors.NoRemoteRepositoryException;
import org.eclipse.jgit.errors.TooLargeObjectInPackException;
import org.eclipse.jgit.errors.TooLargePackException;
import org.eclipse.jgit.errors.TransportException;

/** Says in words why a repository could not be fetched, and what to do; JGit's own are for developers. */
final class FetchFailures {

    private FetchFailures() {}

    static IOException of(GitAddress address, Exception failure) {
        return new IOException(address + ": " + reason(address, failure), failure);
    }

    private static String reason(GitAddress address, Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String known = switch (each) {
                case NoRemoteRepositoryException ignored ->
                    "there is no such repository, or it is not open to everyone; check the address, or give"
                            + " --git-token";
                case TooLargeObjectInPackException ignored -> "a file of its history is too large";
                case TooLargePackException ignored -> "it is too large";
                case UnknownHostException ignored ->
                    "there is no host " + address.host().orElse("") + "; check the address";
                case ConnectException ignored -> "the server does not answer; it is tried again";
                case NoRouteToHostException ignored -> "the server cannot be reached; it is tried again";
                case SocketTimeoutException ignored -> "the server does not answer in time; it is tried again";
                case SSLException tls -> "no safe connection can be made: " + tls.getMessage();
                case EOFException ignored -> "the server stopped in the middle; it is tried again";
                default -> "";
            };
            if (!known.isEmpty()) {
                return known;
            }
        }
        return ofMessage(address, failure);
    }

    private static String ofMessage(GitAddress address, Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null && (root instanceof TransportException || root.getMessage() == null)) {
            root = root.getCause();
        }
        String message = String.valueOf(root.getMessage());
        String lower = message.toLowerCase(Locale.ROOT);
        if (lower.contains("not authorized") || lower.contains("authentication is required")) {
            return "it asks who we are; give --git-token or LEVELPRESS_GIT_TOKEN";
        }
        if (lower.contains("auth fail") || lower.contains("no more authentication methods")) {
            return "the key is not accepted; add the public key of this machine's user to the repository";
        }
        if (lower.contains("server key") || lower.contains("host key")) {
            return "the server's key is not known; add it to known_hosts (ssh-keyscan), after checking it";
        }
        if (lower.contains("does not have") || lower.contains("not available for fetch")) {
            return "there is no branch, tag or commit \"" + address.ref() + "\" (any more)";
        }
        // Those of our own guards are sentences; of others the address is the beginning.
        return message.replace(address.url() + ": ", "");
    }
}
