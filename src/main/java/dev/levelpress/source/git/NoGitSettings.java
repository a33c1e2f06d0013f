package dev.levelpress.source.git;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * Lets JGit read a repository without the user's and the machine's git settings, without starting {@code git} to find
 * them, and without writing: it would measure the clock of the file system with files inside {@code .git} and note the
 * result in the user's home.
 */
public final class NoGitSettings extends SystemReader.Delegate {

    private NoGitSettings(SystemReader real) {
        super(real);
    }

    public static void use() {
        SystemReader.setInstance(new NoGitSettings(SystemReader.getInstance()));
    }

    @Override
    public FileBasedConfig openUserConfig(@Nullable Config parent, FS fileSystem) {
        return new Empty(fileSystem);
    }

    @Override
    public FileBasedConfig openSystemConfig(@Nullable Config parent, FS fileSystem) {
        return new Empty(fileSystem);
    }

    @Override
    public FileBasedConfig openJGitConfig(@Nullable Config parent, FS fileSystem) {
        return new Empty(fileSystem);
    }

    private static final class Empty extends FileBasedConfig {

        @SuppressWarnings("NullAway") // JGit's own way to have a configuration that is in no file.
        Empty(FS fileSystem) {
            super(null, fileSystem);
        }

        @Override
        public void load() {}

        @Override
        public void save() {}

        @Override
        public boolean isOutdated() {
            return false;
        }

        /** Two seconds, JGit's own fallback for file systems it cannot measure. */
        @Override
        public long getTimeUnit(
                String section, @Nullable String subsection, String name, long otherwise, TimeUnit unit) {
            return section.equals("filesystem")
                    ? unit.convert(Duration.ofSeconds(2))
                    : super.getTimeUnit(section, subsection, name, otherwise, unit);
        }
    }
}
