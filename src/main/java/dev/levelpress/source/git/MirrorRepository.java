package dev.levelpress.source.git;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.BaseRepositoryBuilder;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.transport.PackParser;

/** A repository without work tree that takes in only so much, whatever way it comes. */
final class MirrorRepository extends FileRepository {

    private final GitAccess access;
    private volatile Guard guard;

    private MirrorRepository(BaseRepositoryBuilder<?, ?> builder, GitAccess access) throws IOException {
        super(builder);
        this.access = access;
        this.guard = new Guard(access);
    }

    /** The one in the folder, or a new one. */
    @SuppressWarnings("rawtypes") // as JGit's builders are made
    static MirrorRepository in(Path folder, GitAccess access) throws IOException {
        BaseRepositoryBuilder builder = new BaseRepositoryBuilder();
        builder.setBare();
        builder.setGitDir(folder.toFile());
        builder.setup();
        MirrorRepository repository = new MirrorRepository(builder, access);
        if (!repository.getObjectDatabase().exists()) {
            repository.create(true);
        }
        return repository;
    }

    /** The limits of what is fetched next. */
    void guardWith(Guard next) {
        guard = next;
    }

    @Override
    public ObjectInserter newObjectInserter() {
        ObjectInserter usual = super.newObjectInserter();
        return new ObjectInserter.Filter() {
            @Override
            protected ObjectInserter delegate() {
                return usual;
            }

            @Override
            public PackParser newPackParser(InputStream in) throws IOException {
                PackParser parser = usual.newPackParser(guard.watch(in));
                parser.setMaxObjectSizeLimit(access.objectBytes());
                return parser;
            }
        };
    }
}
