package dev.levelpress.source.git;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.levelpress.GitRemote;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitAddressTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            https://example.org/acme/framework.git@main, https://example.org/acme/framework.git, main, '', framework
            https://example.org/acme/framework, https://example.org/acme/framework, HEAD, '', framework
            https://example.org/acme/site.git@release/1.2:docs/career/, https://example.org/acme/site.git, release/1.2, docs/career, career
            https://ada@example.org/acme/framework.git@main, https://ada@example.org/acme/framework.git, main, '', framework
            HTTPS://example.org/framework.git@:docs, https://example.org/framework.git, HEAD, docs, docs
            ssh://git@example.org:2222/acme/framework.git@v1, ssh://git@example.org:2222/acme/framework.git, v1, '', framework
            git@example.org:acme/framework.git@main, ssh://git@example.org/acme/framework.git, main, '', framework
            file:///srv/framework.git@main, file:///srv/framework.git, main, '', framework
            http://127.0.0.1:8080/framework.git, http://127.0.0.1:8080/framework.git, HEAD, '', framework
            """)
    void anAddressIsTakenApart(String text, String url, String ref, String folder, String name) {
        GitAddress address = GitAddress.parse(text).orElseThrow();
        assertEquals(new GitAddress(url, ref, folder), address);
        assertEquals(name, address.name());
    }

    @ParameterizedTest
    @CsvSource({"samples/meridian", "nowhere/at/all", "a@b/c", "C:\\frameworks", "framework.zip"})
    void aPathIsNone(String path) {
        assertEquals(Optional.empty(), GitAddress.parse(path));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ftp://example.org/framework.git, "ftp:" is not a way
            git://example.org/framework.git, "git:" is not a way
            ext::sh -c true, "ext:" is not a way
            http://example.org/framework.git, use https: or ssh: for example.org
            https://ada:secret@example.org/framework.git, give it with --git-token
            https://example.org/framework.git@../../etc, is not the name of a branch
            https://example.org/framework.git@--upload-pack=x, is not the name of a branch
            """)
    void whatCannotBeUsedSaysWhy(String text, String reason) {
        String message = String.valueOf(assertThrows(IllegalArgumentException.class, () -> GitAddress.parse(text))
                .getMessage());
        assertTrue(message.contains(reason), message);
        assertTrue(!message.contains("secret"), message);
    }

    @Test
    void aRepositoryWithoutWorkTreeIsOneToo(@TempDir Path folder) {
        try (GitRemote remote = GitRemote.in(folder)) {
            GitAddress address = GitAddress.parse(remote.bare() + "@main").orElseThrow();
            assertEquals("main", address.ref());
            assertEquals("framework", address.name());
            assertEquals(
                    "HEAD", GitAddress.parse(remote.bare() + "/").orElseThrow().ref());
            assertEquals(Optional.empty(), GitAddress.parse(remote.work().toString()));
        }
    }

    @Test
    void aFileIsShownWhereItsHostShowsIt() {
        GitAddress github =
                GitAddress.parse("git@github.com:acme/site.git@main:docs").orElseThrow();
        assertEquals(
                Optional.of("https://github.com/acme/site/blob/abc/docs/a%20b.md#L7"), github.page("abc", "a b.md", 7));
        GitAddress gitlab =
                GitAddress.parse("https://gitlab.example.org/a/b/c.git").orElseThrow();
        assertEquals(Optional.of("https://gitlab.example.org/a/b/c/-/blob/abc/x.md"), gitlab.page("abc", "x.md", 0));
        assertEquals(
                Optional.empty(),
                GitAddress.parse("https://example.org/c.git").orElseThrow().page("abc", "x.md", 0));
    }
}
