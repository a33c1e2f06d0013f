package dev.levelpress.source.git;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.EmptyProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.SshTransport;
import org.eclipse.jgit.transport.TagOpt;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.TransportHttp;
import org.eclipse.jgit.transport.UsernamePasswordCredentialsProvider;
import org.eclipse.jgit.transport.sshd.SshdSessionFactory;
import org.eclipse.jgit.transport.sshd.SshdSessionFactoryBuilder;
import org.eclipse.jgit.util.FS;

/**
 * What was fetched of a repository, in a folder of our own. Nothing of it is ever checked out. Fetching is for one thread at a
 * time, reading for many.
 */
public final class Mirror implements AutoCloseable {

    private static final String HEAD = "refs/levelpress/head";
    private static final String GOOD = "refs/levelpress/good";
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}");
    private static final Pattern ABBREVIATED = Pattern.compile("[0-9a-f]{7,40}");

    static {
        NoGitSettings.use();
    }

    private final GitAddress address;
    private final GitAccess access;
    private final MirrorRepository repository;
    private final SshdSessionFactory sessions;
    private final Closeable lock;

    private Mirror(GitAddress address, GitAccess access, MirrorRepository repository, Closeable lock) {
        this.address = address;
        this.access = access;
        this.repository = repository;
        this.sessions = sessions(access);
        this.lock = lock;
    }

    /**
     * What was fetched before into that folder, which is made when it is not there.
     *
     * @param folder for this address alone
     */
    public static Mirror in(Path folder, GitAddress address, GitAccess access) throws IOException {
        return in(folder, address, access, () -> {});
    }

    /** @param lock on the folder, closed with the mirror */
    public static Mirror in(Path folder, GitAddress address, GitAccess access, Closeable lock) throws IOException {
        Files.createDirectories(folder);
        return new Mirror(address, access, MirrorRepository.in(folder, access), lock);
    }

    public GitAddress address() {
        return address;
    }

    /**
     * Fetches what is new.
     *
     * @return the id of the commit that the address leads to now, 40 hexadecimal digits
     * @throws IOException with a sentence for the operator, when that cannot be had
     */
    public String fetch() throws IOException {
        Guard guard = new Guard(access);
        repository.guardWith(guard);
        List<RefSpec> candidates = candidates();
        for (RefSpec candidate : candidates) {
            try {
                return fetch(candidate, guard);
            } catch (IOException | RuntimeException failure) {
                boolean elsewhere = isAbsent(failure) && !candidate.equals(candidates.getLast());
                if (!elsewhere) {
                    throw FetchFailures.of(address, failure);
                }
            }
        }
        throw new IllegalStateException("no candidates");
    }

    /** Keys only, and servers that are known only. */
    private static SshdSessionFactory sessions(GitAccess access) {
        File home = FS.DETECTED.userHome();
        return new SshdSessionFactoryBuilder()
                .setPreferredAuthentications("publickey")
                .setHomeDirectory(home)
                .setSshDirectory(access.ssh().map(Path::toFile).orElse(new File(home, ".ssh")))
                .build(null);
    }

    /** What the ref may be, likeliest first. */
    private List<RefSpec> candidates() {
        String ref = address.ref();
        if (COMMIT.matcher(ref).matches()) {
            return List.of(new RefSpec(ref + ":" + HEAD).setForceUpdate(true));
        }
        if (ref.equals("HEAD") || ref.startsWith("refs/")) {
            return List.of(new RefSpec("+" + ref + ":" + HEAD));
        }
        return List.of(new RefSpec("+refs/heads/" + ref + ":" + HEAD), new RefSpec("+refs/tags/" + ref + ":" + HEAD));
    }

    private static boolean isAbsent(Exception failure) {
        return String.valueOf(failure.getMessage()).contains("does not have");
    }

    private String fetch(RefSpec spec, Guard guard) throws IOException {
        try (Transport transport = Transport.open(repository, address.uri())) {
            transport.setTimeout((int) access.silence().toSeconds());
            transport.setTagOpt(TagOpt.NO_TAGS);
            transport.setDepth(access.history());
            if (transport instanceof TransportHttp http) {
                http.setHttpConnectionFactory(new FetchConnections(address, access, guard));
            }
            if (transport instanceof SshTransport ssh) {
                ssh.setSshSessionFactory(sessions);
            }
            access.token()
                    .ifPresent(token ->
                            transport.setCredentialsProvider(new UsernamePasswordCredentialsProvider(user(), token)));
            transport.fetch(new UntilOver(guard), List.of(spec));
        }
        try (RevWalk walk = new RevWalk(repository)) {
            Ref head = repository.exactRef(HEAD);
            if (head == null) {
                throw new IOException("there is no branch, tag or commit \"" + address.ref() + "\"");
            }
            return walk.parseCommit(head.getObjectId()).name();
        }
    }

    /** Servers that take tokens look at the token only. */
    private String user() {
        return Optional.ofNullable(address.uri().getUser()).orElse("oauth2");
    }

    /** The commit that the last fetch led to, of this process or one before; empty before the first. */
    public Optional<String> last() throws IOException {
        return at(HEAD);
    }

    /** The commit that was last found to be good. */
    public Optional<String> good() throws IOException {
        return at(GOOD);
    }

    private Optional<String> at(String name) throws IOException {
        Ref ref = repository.exactRef(name);
        try (RevWalk walk = new RevWalk(repository)) {
            return ref == null
                    ? Optional.empty()
                    : Optional.of(walk.parseCommit(ref.getObjectId()).name());
        } catch (MissingObjectException damaged) {
            return Optional.empty();
        }
    }

    /** Notes that a commit is good, and keeps it for good though the repository may lose it. */
    public void keep(String commit) throws IOException {
        for (String name : List.of(GOOD, "refs/levelpress/kept/" + commit)) {
            RefUpdate update = repository.updateRef(name);
            update.setNewObjectId(ObjectId.fromString(commit));
            update.forceUpdate();
        }
    }

    /** The whole id of a commit that is here; empty when there is none, or more than one. */
    public Optional<String> find(String beginning) throws IOException {
        if (!ABBREVIATED.matcher(beginning).matches()) {
            return Optional.empty();
        }
        try (ObjectReader reader = repository.newObjectReader();
                RevWalk walk = new RevWalk(reader)) {
            List<String> commits = new ArrayList<>();
            for (ObjectId id : reader.resolve(AbbreviatedObjectId.fromString(beginning))) {
                if (reader.has(id) && walk.parseAny(id) instanceof RevCommit commit) {
                    commits.add(commit.name());
                }
            }
            return commits.size() == 1 ? Optional.of(commits.getFirst()) : Optional.empty();
        } catch (MissingObjectException none) {
            return Optional.empty();
        }
    }

    /** The day of a commit where its committer was. */
    public LocalDate date(String commit) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            PersonIdent committer =
                    walk.parseCommit(ObjectId.fromString(commit)).getCommitterIdent();
            return committer.getWhenAsInstant().atZone(committer.getZoneId()).toLocalDate();
        }
    }

    /** The files of a commit, below the folder of the address. */
    public CommitFiles files(String commit) {
        return new CommitFiles(repository, ObjectId.fromString(commit), address.folder(), access.objectBytes());
    }

    @Override
    public void close() throws IOException {
        sessions.close();
        repository.close();
        lock.close();
    }

    private static final class UntilOver extends EmptyProgressMonitor {

        private final Guard guard;

        UntilOver(Guard guard) {
            this.guard = guard;
        }

        @Override
        public boolean isCancelled() {
            return guard.isOver();
        }
    }
}
